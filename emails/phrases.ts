import { MODE_NAMES, placeOf, roomName } from '#app/copy/office-address.ts';
import {
  formatDate,
  formatDay,
  formatDeadline,
  formatHours,
  formatInstant,
  formatRange,
} from '#app/copy/dates.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { type Block, type FactRow, paragraph } from './blocks.ts';
import {
  type AccountNotice,
  type LetterName,
  meetingLinkOf,
  type NoticePayload,
} from '#app/domain/decisions/notice-payload.ts';

export function isRequester(payload: NoticePayload): boolean {
  return payload.audience === 'requester';
}

/** News in the words of the one who reads it. */
export function news(payload: NoticePayload, toRequester: string, toHouse: string): string {
  return isRequester(payload) ? toRequester : houseNews(payload, toHouse);
}

/** The house is told whose request it is. */
export function houseNews({ reservation }: NoticePayload, text: string): string {
  return `${text}: ${reservation.officeLabel}`;
}

/** Stands at the beginning of a sentence. */
export function theRequest(payload: NoticePayload): string {
  return isRequester(payload)
    ? 'Permohonan konsultasi Anda'
    : `Permohonan konsultasi dari ${payload.reservation.officeLabel}`;
}

/** Stands at the beginning of a sentence. */
export function theConsultation(payload: NoticePayload): string {
  return isRequester(payload)
    ? 'Konsultasi Anda'
    : `Konsultasi dengan ${payload.reservation.officeLabel}`;
}

/** The time the notice is about: what a CANCEL takes back, else the plan. */
function timeOf({ calendar, reservation }: NoticePayload): [Instant, Instant] | null {
  if (calendar?.method === 'CANCEL') return [calendar.start, calendar.end];
  const { start, end } = reservation;
  return start === null || end === null ? null : [start, end];
}

/** Ends a subject: ": Senin, 7 Desember 2026, 10.00 WIB (12.00 WIT)", or nothing where there is no time. */
export function whenSuffix(payload: NoticePayload): string {
  const time = timeOf(payload);
  if (time === null) return '';
  // The house's news ends in the office's name after a colon of its own.
  return `${isRequester(payload) ? ':' : ','} ${formatInstant(time[0], payload.recipient.zone)}`;
}

/** " pada Senin, 7 Desember 2026": the day alone, where the hour says nothing; '' without a time. */
export function daySaid(payload: NoticePayload, before: string): string {
  const time = timeOf(payload);
  return time === null ? '' : `${before}${formatDay(dayOf(time[0]))}`;
}

/** The deadline in words; null where there is none. */
export function deadlineText({ deadline, recipient }: NoticePayload): string | null {
  if (deadline === null) return null;
  return formatDeadline(deadline, recipient.zone);
}

interface FactOptions {
  /** How the time is named; "Jadwal" where it is the one that holds. */
  readonly when?: string;
  /** False where nobody is expected there: an ending, a withdrawn assignment. */
  readonly place?: boolean;
}

/** Whose request it is, where nothing is planned or the plan is beside the point. */
export function requestFacts(payload: NoticePayload): Block {
  return factList(requestRows(payload));
}

/** Whose request it is, and what was planned. */
export function facts(payload: NoticePayload, options: FactOptions = {}): Block {
  const time = timeOf(payload);
  if (time === null) return requestFacts(payload);
  const value = formatRange(time[0], time[1], payload.recipient.zone);
  return factList([
    ...requestRows(payload),
    { label: options.when ?? 'Jadwal', value },
    ...(options.place === false ? [] : placeRows(payload)),
  ]);
}

function factList(rows: readonly FactRow[]): Block {
  return { kind: 'facts', rows: rows.filter((row) => row.value !== '') };
}

function requestRows({ reservation }: NoticePayload): FactRow[] {
  return [
    { label: 'Nomor permohonan', value: reservation.number },
    { label: 'Instansi pemohon', value: reservation.officeLabel },
    { label: 'Bentuk', value: MODE_NAMES[reservation.mode] },
    { label: 'Topik', value: topicList(reservation.topics) },
  ];
}

function placeRows({ reservation, recipient }: NoticePayload): FactRow[] {
  const { sittings } = reservation;
  const isHere = reservation.mode === 'tatapMuka';
  if (sittings !== undefined) {
    const rows = sittings.map(({ start, end, room, narasumber }, index) => ({
      label: `Sesi ${index + 1}`,
      value: [
        formatHours(start, end, recipient.zone),
        narasumber.join(', '),
        isHere && room !== null ? roomName(room) : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
    }));
    return [...rows, { label: 'Tempat', value: isHere ? placeOf(null) : '' }];
  }
  const place = isHere ? placeOf(reservation.room) : '';
  return [
    { label: 'Tempat', value: place },
    { label: 'Narasumber', value: reservation.narasumber.join(', ') },
  ];
}

function topicList(topics: NoticePayload['reservation']['topics']): string {
  return topics.map(topicWords).join(', ');
}

/** Beside the name stands what people call it for short; a code that is only ours is no such word. */
function topicWords({ code, name }: NoticePayload['reservation']['topics'][number]): string {
  if (name === '') return code;
  const isSaid = name.toLowerCase().includes(code.toLowerCase());
  return isSaid || code.includes('_') ? name : `${name} (${code})`;
}

/** What a pemda does on the day: comes, where there is a place to come to; else tells that it does not. */
export function onTheDay({ reservation }: NoticePayload, come: string, otherwise: string): Block[] {
  const isHere = reservation.mode !== 'videoConference';
  return [...(isHere ? [paragraph(come)] : []), paragraph(otherwise)];
}

/** The video link where this notice tells it, or that it follows. */
export function meetingLink(payload: NoticePayload): Block[] {
  if (payload.reservation.mode !== 'videoConference') return [];
  const url = meetingLinkOf(payload);
  if (url !== null) return [{ kind: 'action', label: 'Tautan video conference', url }];
  return [
    { kind: 'paragraph', text: 'Tautan video conference menyusul sebelum konsultasi dimulai.' },
  ];
}

/** Of which ketidaksesuaian it is spoken. */
export function whatWasNoted({ violation }: NoticePayload): Block[] {
  return violation === null ? [] : [{ kind: 'paragraph', text: `Yang tercatat: ${violation}` }];
}

/** Said only where a calendar file really goes along. */
export function calendarNote({ calendar }: NoticePayload): Block[] {
  if (calendar === null) return [];
  const text =
    calendar.method === 'REQUEST'
      ? 'Undangan kalender terlampir. Undangan yang lebih baru menggantikan yang lama.'
      : 'Pembatalan kalender terlampir, agar jadwal ini hilang dari kalender Anda.';
  return [{ kind: 'note', text }];
}

/** The page where the next step is taken. */
export function openPage(payload: NoticePayload, label = PAGE_NAMES[payload.audience]): Block {
  return { kind: 'action', label, url: payload.reservation.statusUrl };
}

/** What its reader finds on the page of a request. */
const PAGE_NAMES: Readonly<Record<NoticePayload['audience'], string>> = {
  requester: 'Lihat permohonan',
  secretariat: 'Lihat permohonan',
  narasumber: 'Lihat penugasan',
  unit: 'Lihat permintaan',
};

/** A file or page below the request's own, opened by the same key. */
export function requestPart({ reservation }: NoticePayload, part: string): string {
  const [page = '', ...key] = reservation.statusUrl.split('?');
  return [`${page}/${part}`, ...key].join('?');
}

/** A public page of the house; it asks for no key. */
export function publicPage({ reservation }: NoticePayload, path: string): string {
  return URL.canParse(reservation.statusUrl) ? new URL(path, reservation.statusUrl).href : path;
}

/** By what a signed letter is known. */
export function letterRows({ number, date }: LetterName): FactRow[] {
  return [
    { label: 'Nomor surat', value: number },
    { label: 'Tanggal surat', value: formatDate(date) },
  ];
}

/** The paper that confirms the appointment, for the pemda alone. */
export function confirmationPaper(payload: NoticePayload): Block[] {
  if (!isRequester(payload)) return [];
  const url = requestPart(payload, 'bukti.pdf');
  return [{ kind: 'action', label: 'Bukti Konfirmasi Jadwal (PDF)', url }];
}

/** Until when what an account's notice brings is good; '' where it does not end. */
export function untilText({ until, recipient }: AccountNotice): string {
  return until === null ? '' : formatInstant(until, recipient.zone);
}
