import { representedText } from '#app/copy/desk.ts';
import type { ArrivalInput, DoorVerdict } from '#app/domain/decisions/arrivals.ts';
import type { CheckInInput } from '#app/domain/decisions/check-in.ts';
import { type DeskForm, replacedIn, type UnlistedRow } from './desk-form.ts';

/** An arrival as the desk tells it. */
export type DeskArrival = Omit<CheckInInput, 'at'> & { readonly letterWord: string | null };

/** What the form tells of the arrival; a row without any word in it is none. */
export function arrivalIn(form: DeskForm): DeskArrival {
  const reasonOf = (verdict: DoorVerdict, own = '') =>
    verdict === 'refused' ? own.trim() || form.reason.trim() || null : null;
  const rows = filledRows(form);
  const replaced = replacedIn({ unlisted: rows });
  const guests: ArrivalInput['guests'] = Object.entries(form.picks)
    .filter(([guestId]) => !replaced.has(guestId))
    .map(([guestId, verdict]) => ({
      ...{ guestId, verdict, reason: reasonOf(verdict, form.reasons[guestId]) },
    }));
  const unlisted = rows.map(({ name, jabatan, kind, verdict, replaces, reason }) => ({
    ...{ name: name.trim(), jabatan: jabatan.trim() || null, kind, verdict },
    reason: reasonOf(verdict, reason),
    replaces: replaces || null,
  }));
  const by = representedText(form.representedBy.trim(), form.letterSeen);
  return {
    headVerdict: form.verdict,
    headRepresentedBy: form.verdict === 'represented' && by !== '' ? by : null,
    guests,
    unlisted,
    letterWord: form.letterWord.trim() || null,
  };
}

/** Rows with a word in them, in their order. */
export function filledRows({ unlisted }: Pick<DeskForm, 'unlisted'>): UnlistedRow[] {
  return unlisted.filter(isFilled);
}

const isFilled = ({ name, jabatan }: UnlistedRow): boolean => `${name}${jabatan}`.trim() !== '';
