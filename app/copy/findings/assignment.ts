import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import {
  dayIn,
  itemsOf,
  listOf,
  momentIn,
  numberOf,
  type Sentence,
  textOf,
  type Told,
} from './sentence.ts';

/** The office's own preparations; should a pemda ever read of one, it has nothing to do. */
const PREPARING =
  'Persiapan konsultasi masih kami lengkapi. Anda tidak perlu melakukan apa pun; kami akan mengabari Anda.';

function toStaff(sentence: (told: Told) => string): Sentence {
  return (told) => (told.audience === 'pemda' ? PREPARING : sentence(told));
}

export const ASSIGNMENT_SENTENCES = {
  NARASUMBER_BUSY: toStaff(
    ({ params }) =>
      `Narasumber ${textOf(params, 'name')} sudah bertugas untuk permohonan ${textOf(params, 'number')} pada ${momentIn(params, 'start')}. Mohon pilih narasumber atau waktu lain.`,
  ),
  ROOM_BUSY: toStaff(
    ({ params }) =>
      `${roomIn(params.name)} sudah dipakai untuk permohonan ${textOf(params, 'number')} pada ${momentIn(params, 'start')}. Mohon pilih ruang atau waktu lain.`,
  ),
  UNIT_MISSING: toStaff(
    () =>
      'Unit teknis maupun narasumber belum ditentukan, sehingga permohonan belum dapat disetujui. Mohon tentukan salah satunya.',
  ),
  NARASUMBER_MISSING: toStaff(
    (told) =>
      `Narasumber belum ditentukan. ${due(told)} Mohon minta unit teknis menunjuk narasumber.`,
  ),
  ROOM_MISSING: toStaff((told) => `Ruang belum ditentukan. ${due(told)} Mohon pilih ruang.`),
  LINK_MISSING: toStaff(
    (told) => `Tautan video conference belum diisi. ${due(told)} Mohon isi tautan Microsoft Teams.`,
  ),
  ROOM_TOO_SMALL: toStaff(
    ({ params }) =>
      `${roomIn(params.name)} berkapasitas ${numberOf(params, 'capacity')} orang, sedangkan pesertanya ${numberOf(params, 'guests')} orang. Mohon pilih ruang yang lebih besar.`,
  ),
  NARASUMBER_TOPIC_MISMATCH: toStaff(
    ({ params }) =>
      `${textOf(params, 'name')} belum tercatat sebagai narasumber untuk topik ${listOf(itemsOf(params, 'topics'))}. Mohon pastikan penugasannya sesuai, atau pilih narasumber lain.`,
  ),
} satisfies Partial<Record<RuleCode, Sentence>>;

function due({ params }: Told): string {
  return params.dueOn
    ? `Permohonan tetap dapat disetujui; paling lambat dilengkapi ${dayIn(params, 'dueOn')}.`
    : 'Permohonan tetap dapat disetujui; paling lambat dilengkapi satu hari kerja sebelumnya.';
}

function roomIn(name: unknown): string {
  const text = String(name ?? '');
  return /^ruang\b/i.test(text) ? text : `Ruang ${text}`;
}
