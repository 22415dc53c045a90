import type { Instant } from '#app/domain/calendar/instant.ts';
import type { NoticePayload } from '#app/domain/decisions/notice-payload.ts';
import { aNotice, type Overrides } from '#emails/samples.ts';

export { anAccountNotice } from '#emails/account-samples.ts';
export { aNotice, anInvitation, AUDIENCES, KINDS } from '#emails/samples.ts';

export const MAIL_FROM = 'Sekretariat DJPK <konsultasi@djpk.example>';

export function aCancellation(overrides: Overrides = {}): NoticePayload {
  return aNotice({
    kind: 'reservationCancelled',
    calendar: {
      method: 'CANCEL',
      sequence: 1,
      start: '2026-12-07T02:00:00Z' as Instant,
      end: '2026-12-07T03:00:00Z' as Instant,
    },
    ...overrides,
  });
}

/** Names as a joker, a broken form or an attacker writes them. */
export const HOSTILE_NAMES: Readonly<Record<string, string>> = {
  headerLine: 'Maria\r\nBcc: semua@kota.example\r\n\r\nHalo',
  calendarLine: 'Maria\nATTENDEE:mailto:lain@kota.example\nEND:VEVENT',
  punctuation: `Drs. "Ali"; B.Sc., M.Si\\ ^n <x@y.example>`,
  markup: '<script src="https://jahat.example/x.js"></script>&amp;<b>Ali</b>',
  long: 'Raden Mas '.repeat(50),
  emoji: '👩‍💼 Siti 🇮🇩 Nurhaliza',
  direction: 'Ali\u202egpj.exe',
  encodedWord: '=?utf-8?B?QWxp?=',
  nul: 'Ali\u0000\u0007\u001b[31m',
};
