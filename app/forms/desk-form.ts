import { representedText } from '#app/copy/desk.ts';
import type { ArrivalInput, DoorVerdict } from '#app/domain/decisions/arrivals.ts';
import type { CheckInInput } from '#app/domain/decisions/check-in.ts';
import { GUEST_KINDS, type GuestKind } from '#app/domain/reservation/guest-kind.ts';
import { HEAD_VERDICTS, type HeadVerdict } from '#app/domain/reservation/head-claim.ts';

/** A name that is not on the list, as it is being typed. */
export interface UnlistedRow {
  readonly name: string;
  readonly jabatan: string;
  readonly kind: GuestKind;
  readonly verdict: DoorVerdict;
  /** Whose place they take, by id; empty where nobody's. */
  readonly replaces: string;
}

/** The form of the desk as it is filled in: in the browser at every tick, on the server once it is sent. */
export interface DeskForm {
  readonly verdict: HeadVerdict | null;
  readonly representedBy: string;
  readonly letterSeen: boolean;
  /** Why some do not go in; one reason for all of them. */
  readonly reason: string;
  /** By the guest's id; who is not in it has not come yet. */
  readonly picks: Readonly<Record<string, DoorVerdict>>;
  readonly unlisted: readonly UnlistedRow[];
}

/** A button of the form that only changes the form: without script the page comes back changed. */
export type DeskStep =
  | { readonly kind: 'all' }
  /** The same, and the head who was announced is among them. */
  | { readonly kind: 'allWithHead' }
  | { readonly kind: 'add' }
  | { readonly kind: 'remove'; readonly index: number };

/** Names of the form's fields. */
export const DESK_FIELDS = {
  verdict: 'pimpinan',
  representedBy: 'diwakili',
  letterSeen: 'surat',
  reason: 'alasan',
  nonce: 'nonce',
  seen: 'terlihat',
  step: 'langkah',
  conflict: 'selisih',
  pick: (id: string) => `tamu.${id}`,
  unlisted: (index: number, field: 'nama' | 'jabatan' | 'jenis' | 'putusan' | 'pengganti') =>
    `baru.${index}.${field}`,
} as const;

export const stepValue = (step: DeskStep): string =>
  step.kind === 'remove'
    ? `hapus.${step.index}`
    : { all: 'semua', allWithHead: 'semua-pimpinan', add: 'tambah' }[step.kind];

const BLANK_ROW: UnlistedRow = {
  ...{ name: '', jabatan: '', kind: 'participant', verdict: 'admitted', replaces: '' },
};

export function blankDeskForm(verdict: HeadVerdict | null): DeskForm {
  return {
    ...{ verdict, representedBy: '', letterSeen: false, reason: '' },
    ...{ picks: {}, unlisted: [] },
  };
}

/**
 * The form after one of its own buttons; `awaited` are the ids of those who have not come yet. Who was
 * turned away or has left is ticked one by one: "everyone" does not mean them.
 */
export function afterStep(form: DeskForm, step: DeskStep, awaited: readonly string[]): DeskForm {
  switch (step.kind) {
    case 'all':
      return { ...form, picks: { ...form.picks, ...everyone(form, awaited) } };
    case 'allWithHead':
      return {
        ...form,
        verdict: 'present',
        picks: { ...form.picks, ...everyone(form, awaited) },
      };
    case 'add':
      return { ...form, unlisted: [...form.unlisted, BLANK_ROW] };
    case 'remove':
      return { ...form, unlisted: form.unlisted.filter((_, index) => index !== step.index) };
  }
}

function everyone(form: DeskForm, awaited: readonly string[]): DeskForm['picks'] {
  const replaced = replacedIn(form);
  const come = awaited.filter((id) => !replaced.has(id));
  return Object.fromEntries(come.map((id): [string, DoorVerdict] => [id, 'admitted']));
}

/** Whose place somebody else takes, with the name of that one: by the id of who is replaced. */
export function replacedIn({ unlisted }: Pick<DeskForm, 'unlisted'>): ReadonlyMap<string, string> {
  return new Map(
    unlisted
      .filter(({ replaces, verdict }) => replaces !== '' && verdict === 'admitted')
      .map(({ replaces, name }) => [replaces, name.trim()]),
  );
}

/** What the page sent, read leniently: what is not known counts as not said. */
export function readDeskForm(sent: FormData) {
  const text = (name: string): string => {
    const value = sent.get(name);
    return typeof value === 'string' ? value : '';
  };
  const picks: Record<string, DoorVerdict> = {};
  for (const [name, value] of sent) {
    const verdict = verdictOf(value);
    if (name.startsWith('tamu.') && verdict !== null) picks[name.slice('tamu.'.length)] = verdict;
  }
  const form: DeskForm = {
    verdict: HEAD_VERDICTS.find((known) => known === text(DESK_FIELDS.verdict)) ?? null,
    representedBy: text(DESK_FIELDS.representedBy),
    letterSeen: text(DESK_FIELDS.letterSeen) !== '',
    reason: text(DESK_FIELDS.reason),
    picks,
    unlisted: unlistedIn(sent, text),
  };
  return {
    form,
    step: readStep(text(DESK_FIELDS.step)),
    nonce: text(DESK_FIELDS.nonce),
    seen: text(DESK_FIELDS.seen),
    /** What a desk had written down without a line, where this takes it over. */
    conflict: text(DESK_FIELDS.conflict) || null,
  };
}

/** What the form tells of the arrival; a row without any word in it is none. */
export function arrivalIn(form: DeskForm): Omit<CheckInInput, 'at'> {
  const reason = form.reason.trim() === '' ? null : form.reason.trim();
  const reasonOf = (verdict: DoorVerdict) => (verdict === 'refused' ? reason : null);
  const rows = form.unlisted.filter(isFilled);
  const replaced = replacedIn({ unlisted: rows });
  const guests: ArrivalInput['guests'] = Object.entries(form.picks)
    .filter(([guestId]) => !replaced.has(guestId))
    .map(([guestId, verdict]) => ({ ...{ guestId, verdict, reason: reasonOf(verdict) } }));
  const unlisted = rows.map(({ name, jabatan, kind, verdict, replaces }) => ({
    ...{ name: name.trim(), jabatan: jabatan.trim() || null, kind, verdict },
    reason: reasonOf(verdict),
    replaces: replaces || null,
  }));
  const by = representedText(form.representedBy.trim(), form.letterSeen);
  return {
    headVerdict: form.verdict,
    headRepresentedBy: form.verdict === 'represented' && by !== '' ? by : null,
    guests,
    unlisted,
  };
}

const isFilled = ({ name, jabatan }: UnlistedRow): boolean => `${name}${jabatan}`.trim() !== '';

function verdictOf(value: unknown): DoorVerdict | null {
  return value === 'admitted' || value === 'refused' ? value : null;
}

function readStep(value: string): DeskStep | null {
  if (value === 'semua') return { kind: 'all' };
  if (value === 'semua-pimpinan') return { kind: 'allWithHead' };
  if (value === 'tambah') return { kind: 'add' };
  const index = /^hapus\.(\d{1,3})$/.exec(value)?.[1];
  return index === undefined ? null : { kind: 'remove', index: Number(index) };
}

/** Longest list of names that are on no list. */
const MOST_UNLISTED = 100;

function unlistedIn(sent: FormData, text: (name: string) => string): UnlistedRow[] {
  const rows: UnlistedRow[] = [];
  for (let index = 0; index < MOST_UNLISTED; index += 1) {
    const field = DESK_FIELDS.unlisted;
    if (!sent.has(field(index, 'nama'))) break;
    rows.push({
      name: text(field(index, 'nama')),
      jabatan: text(field(index, 'jabatan')),
      kind: GUEST_KINDS.find((known) => known === text(field(index, 'jenis'))) ?? 'participant',
      verdict: verdictOf(text(field(index, 'putusan'))) ?? 'admitted',
      replaces: text(field(index, 'pengganti')).slice(0, 60),
    });
  }
  return rows;
}
