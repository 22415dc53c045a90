import { formatClock, formatWeekday } from '#app/copy/dates.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { LocalTime } from '#app/domain/calendar/zones.ts';
import type { FindingParams } from '#app/domain/compliance/rule.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import { dayIn, itemsOf, listOf, numberOf, type Sentence, slotIn, textOf } from './sentence.ts';

export const SCHEDULE_SENTENCES = {
  NOTICE_TOO_SHORT: ({ params, audience }) => {
    const notice = `${slotIn(params)} terlalu dekat: permohonan diajukan paling lambat ${numberOf(params, 'workdays')} hari kerja sebelum konsultasi. Tanggal paling awal adalah ${dayIn(params, 'earliest')}.`;
    return audience === 'pemda'
      ? `${notice} Mohon pilih tanggal tersebut atau sesudahnya.`
      : `${notice} Mohon tawarkan tanggal lain; pengecualian dapat diberikan Sekretariat dengan alasan.`;
  },

  BEYOND_HORIZON: ({ params, audience }) => {
    const horizon = `${slotIn(params)} terlalu jauh: jadwal dapat diminta paling lama ${numberOf(params, 'days')} hari ke depan, yaitu sampai ${dayIn(params, 'latest')}.`;
    return audience === 'pemda'
      ? `${horizon} Mohon pilih tanggal yang lebih dekat, atau ajukan kembali nanti.`
      : `${horizon} Mohon tawarkan tanggal yang lebih dekat; pengecualian dapat diberikan Sekretariat dengan alasan.`;
  },

  NON_WORKING_DAY: ({ params, audience }) => {
    const day = dayOffIn(params);
    const closed = `${slotIn(params)} jatuh pada ${day}. Konsultasi hanya dilayani pada hari kerja.`;
    return audience === 'pemda'
      ? `${closed} Mohon pilih hari kerja lain.`
      : `${closed} Mohon tetapkan hari kerja lain; pengecualian dapat diberikan Sekretariat dengan alasan.`;
  },

  OUTSIDE_SERVICE_HOURS: ({ params, audience }) => {
    const windows = itemsOf(params, 'windows').map(hoursOf);
    const hours =
      windows.length === 0
        ? 'Pada hari itu tidak ada jam layanan.'
        : `Pada hari itu konsultasi dilayani pukul ${listOf(windows)} WIB, dari awal sampai selesai.`;
    const outside = `${slotIn(params)} berada di luar jam layanan. ${hours}`;
    return audience === 'pemda'
      ? `${outside} Mohon pilih waktu lain.`
      : `${outside} Mohon tetapkan waktu lain; pengecualian dapat diberikan Sekretariat dengan alasan.`;
  },

  SLOT_CLOSED: ({ params, audience }) => {
    const slot = slotIn(params);
    if (params.closes === 'tatapMuka') {
      return audience === 'pemda'
        ? `${slot} hanya dilayani melalui video conference. Mohon pilih waktu lain, atau pilih video conference.`
        : `${slot} hanya dilayani melalui video conference (${textOf(params, 'reason')}). Mohon tetapkan waktu lain atau video conference, atau cabut penutupannya.`;
    }
    if (audience === 'pemda') {
      return `${slot} tidak tersedia karena layanan ditutup pada waktu itu. Mohon pilih waktu lain.`;
    }
    const closed = params.scope === 'office' ? 'kantor' : textOf(params, 'name');
    return `${slot} terkena penutupan ${closed} (${textOf(params, 'reason')}). Mohon tetapkan waktu lain, atau cabut penutupannya.`;
  },

  DAILY_CAPACITY_REACHED: ({ params, audience }) => {
    const full = `${slotIn(params)} penuh: pada ${dayIn(params, 'date')} sudah ada ${numberOf(params, 'taken')} tatap muka, kuotanya ${numberOf(params, 'capacity')} sehari.`;
    return audience === 'pemda'
      ? `${full} Mohon pilih hari lain, atau pertimbangkan video conference.`
      : `${full} Mohon tawarkan hari lain atau video conference; pengecualian dapat diberikan Sekretariat dengan alasan.`;
  },
} satisfies Partial<Record<RuleCode, Sentence>>;

function dayOffIn({ holiday, date }: FindingParams): string {
  if (holiday) return `hari libur (${holiday})`;
  return typeof date === 'string' ? `hari ${formatWeekday(date as LocalDate)}` : 'hari libur';
}

/** "09:00-12:00" → "09.00–12.00" */
function hoursOf(window: string): string {
  return window
    .split('-')
    .map((time) => formatClock(time as LocalTime))
    .join('–');
}
