import type { DoorVerdict } from '#app/domain/decisions/arrivals.ts';
import type { Guest } from '#app/domain/reservation/guest.ts';
import {
  type HeadClaim,
  type HeadVerdict,
  isHeadAnnounced,
} from '#app/domain/reservation/head-claim.ts';
import { BLANK_ROW, type DeskForm, replacedIn } from './desk-form.ts';

/** A button of the form that only changes the form: without script the page comes back changed. */
export type DeskStep =
  | { readonly kind: 'all' }
  /** The same, and the head who was announced is among them. */
  | { readonly kind: 'allWithHead' }
  | { readonly kind: 'add' }
  | { readonly kind: 'remove'; readonly index: number };

/** What the button of a step sends. */
export const stepValue = (step: DeskStep): string =>
  step.kind === 'remove'
    ? `hapus.${step.index}`
    : { all: 'semua', allWithHead: 'semua-pimpinan', add: 'tambah' }[step.kind];

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
