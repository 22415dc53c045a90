import { representedText } from '#app/copy/desk.ts';
import type { ArrivalInput, DoorVerdict } from '#app/domain/decisions/arrivals.ts';
import type { CheckInInput } from '#app/domain/decisions/check-in.ts';
import { GUEST_KINDS, type GuestKind } from '#app/domain/reservation/guest-kind.ts';
import type { Guest } from '#app/domain/reservation/guest.ts';
import {
  HEAD_VERDICTS,
  type HeadClaim,
  type HeadVerdict,
  isHeadAnnounced,
} from '#app/domain/reservation/head-claim.ts';

/** A name that is not on the list, as it is being typed. */
export interface UnlistedRow {
  readonly name: string;
  readonly jabatan: string;
  readonly kind: GuestKind;
  readonly verdict: DoorVerdict;
  /** Whose place they take, by id; empty where nobody's. */
  readonly replaces: string;
  /** Why they do not go in. */
  readonly reason: string;
}

/** The form of the desk as it is filled in: in the browser at every tick, on the server once it is sent. */
export interface DeskForm {
  readonly verdict: HeadVerdict | null;
  readonly representedBy: string;
  readonly letterSeen: boolean;
  /** On whose word the group goes in while its letter is being made sure of. */
  readonly letterWord: string;
  /** Why some do not go in: for everyone who has no reason of their own. */
  readonly reason: string;
  /** Why this one does not go in, by the guest's id. */
  readonly reasons: Readonly<Record<string, string>>;
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

type UnlistedField = 'nama' | 'jabatan' | 'jenis' | 'putusan' | 'pengganti' | 'alasan';

/** Names of the form's fields. */
export const DESK_FIELDS = {
  verdict: 'pimpinan',
  representedBy: 'diwakili',
  letterSeen: 'surat',
  letterWord: 'persetujuanSurat',
  reason: 'alasan',
  nonce: 'nonce',
  seen: 'terlihat',
  step: 'langkah',
  conflict: 'selisih',
  pick: (id: string) => `tamu.${id}`,
  reasonOf: (id: string) => `alasan.${id}`,
  unlisted: (index: number, field: UnlistedField) => `baru.${index}.${field}`,
} as const;

export const stepValue = (step: DeskStep): string =>
  step.kind === 'remove'
    ? `hapus.${step.index}`
    : { all: 'semua', allWithHead: 'semua-pimpinan', add: 'tambah' }[step.kind];

const BLANK_ROW: UnlistedRow = {
  ...{ name: '', jabatan: '', kind: 'participant', verdict: 'admitted', replaces: '', reason: '' },
};

export function blankDeskForm(verdict: HeadVerdict | null): DeskForm {
  return {
    ...{ verdict, representedBy: '', letterSeen: false, letterWord: '', reason: '' },
    ...{ picks: {}, reasons: {}, unlisted: [] },
  };
}

/** Those of the list who have not come yet, and who of them is the head that was announced; by id. */
export interface Awaited {
  readonly ids: readonly string[];
  readonly heads: readonly string[];
}

/** Whom "everyone" means: nobody who was turned away or has left, and of a list its own heads. */
export function awaitedOf(
  guests: readonly Pick<Guest, 'id' | 'arrival' | 'jabatan'>[],
  claim: HeadClaim | null,
): Awaited {
  const awaited = guests.filter(({ arrival }) => arrival === 'expected');
  const heads = awaited.filter((guest) => isHeadAnnounced(guest, claim));
  return { ids: awaited.map(({ id }) => id), heads: heads.map(({ id }) => id) };
}

/** Who comes with "everyone": not the head of whom it was just said that they are not there. */
export function everyoneOf({ ids, heads }: Awaited, verdict: HeadVerdict | null): string[] {
  const isAway = verdict !== null && verdict !== 'present';
  return ids.filter((id) => !(isAway && heads.includes(id)));
}

/** The form once the question about the head is answered: a head who is not there has not come in. */
export function withVerdict(
  form: DeskForm,
  verdict: HeadVerdict | null,
  awaited: Awaited,
): DeskForm {
  const come = everyoneOf(awaited, verdict);
  const gone = awaited.ids.filter((id) => !come.includes(id));
  const picks = Object.entries(form.picks).filter(([id]) => !gone.includes(id));
  return { ...form, verdict, picks: Object.fromEntries(picks) };
}

/** The form after one of its own buttons. */
export function afterStep(form: DeskForm, step: DeskStep, awaited: Awaited): DeskForm {
  switch (step.kind) {
    case 'all':
      return { ...form, picks: { ...form.picks, ...everyone(form, awaited) } };
    case 'allWithHead':
      return afterStep({ ...form, verdict: 'present' }, { kind: 'all' }, awaited);
    case 'add':
      return { ...form, unlisted: [...form.unlisted, BLANK_ROW] };
    case 'remove':
      return { ...form, unlisted: form.unlisted.filter((_, index) => index !== step.index) };
  }
}

function everyone(form: DeskForm, awaited: Awaited): DeskForm['picks'] {
  const replaced = replacedIn(form);
  const come = everyoneOf(awaited, form.verdict).filter((id) => !replaced.has(id));
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
  const reasons: Record<string, string> = {};
  for (const [name, value] of sent) {
    const verdict = verdictOf(value);
    if (name.startsWith('tamu.') && verdict !== null) picks[name.slice('tamu.'.length)] = verdict;
    if (name.startsWith('alasan.')) reasons[name.slice('alasan.'.length)] = text(name);
  }
  const form: DeskForm = {
    verdict: HEAD_VERDICTS.find((known) => known === text(DESK_FIELDS.verdict)) ?? null,
    representedBy: text(DESK_FIELDS.representedBy),
    letterSeen: text(DESK_FIELDS.letterSeen) !== '',
    letterWord: text(DESK_FIELDS.letterWord),
    reason: text(DESK_FIELDS.reason),
    picks,
    reasons,
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
      reason: text(field(index, 'alasan')),
    });
  }
  return rows;
}
