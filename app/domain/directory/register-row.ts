import { type LocalDate, parseLocalDate } from '../calendar/local-date.ts';
import { normaliseName } from '../people/office.ts';
import type { MeetingMode } from '../reservation/mode.ts';
import { ok, refuse, type Result } from '../result.ts';

/** The cells of one line of a historic register, as text; null where the file has no such column. */
export interface RegisterCells {
  readonly date: string;
  readonly requester: string;
  readonly topics: string;
  readonly guests: string | null;
}

/** A consultation as a register tells it, names and topics still as printed. */
export interface RegisterRow {
  readonly date: LocalDate;
  readonly mode: MeetingMode;
  readonly requester: string;
  readonly topics: string;
  /** Persons; null where the register does not say. */
  readonly guests: number | null;
}

/** Why a line cannot be taken over; `value` is what stands there. */
export interface RowRefusal {
  readonly code:
    'dateShape' | 'dateUnreal' | 'dateFar' | 'requesterBlank' | 'guestsNotWhole' | 'modeUnknown';
  readonly value: string;
}

/** Reads one line. Names that match nothing are no reason to refuse it: a person resolves them. */
export function readRegisterRow(
  cells: RegisterCells,
  { mode }: { readonly mode: MeetingMode },
): Result<RegisterRow, RowRefusal> {
  const printedDate = cells.date.trim();
  const date = parseLocalDate(printedDate);
  if (date === null) {
    const shaped = /^\d{4}-\d{2}-\d{2}$/.test(printedDate);
    return refuse({ code: shaped ? 'dateUnreal' : 'dateShape', value: printedDate });
  }
  // A slip such as 0203-12-04; the office itself is younger, and no register tells of the far future.
  if (date < '1900' || date >= '3000') return refuse({ code: 'dateFar', value: printedDate });
  const requester = cells.requester.trim();
  if (requester === '') return refuse({ code: 'requesterBlank', value: '' });
  const guests = readGuests(cells.guests?.trim() ?? '');
  if (!guests.ok) return guests;
  return ok({ date, mode, requester, topics: cells.topics.trim(), guests: guests.value });
}

function readGuests(text: string): Result<number | null, RowRefusal> {
  if (text === '') return ok(null);
  const guests = Number(text);
  const whole = /^\d+$/.test(text) && Number.isSafeInteger(guests);
  return whole ? ok(guests) : refuse({ code: 'guestsNotWhole', value: text });
}

/** Reads the mode as registers and file names write it; null for anything else. */
export function readMode(text: string): MeetingMode | null {
  switch (normaliseName(text)) {
    case 'tatapmuka':
      return 'tatapMuka';
    case 'videoconference':
    case 'vicon':
    case 'video':
      return 'videoConference';
    default:
      return null;
  }
}

/** The mode that a file's own name tells, its folders left out; null where it tells none or both. */
export function modeOfFileName(fileName: string): MeetingMode | null {
  const name = normaliseName(fileName.split(/[/\\]/).at(-1) ?? '');
  const video = /vicon|video/.test(name);
  const tatapMuka = name.includes('tatapmuka');
  if (video === tatapMuka) return null;
  return video ? 'videoConference' : 'tatapMuka';
}

/**
 * What makes a line the same line in another file or run. Two equal lines of one file are two
 * consultations, told apart by `occurrence` (from 1).
 */
export function registerKey(row: RegisterRow, occurrence: number): string {
  const { date, mode } = row;
  const texts = [normaliseName(row.requester), normaliseName(row.topics)];
  return [date, mode, ...texts, occurrence].join('|');
}
