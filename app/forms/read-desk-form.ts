import type { DoorVerdict } from '#app/domain/decisions/arrivals.ts';
import { GUEST_KINDS } from '#app/domain/reservation/guest-kind.ts';
import { HEAD_VERDICTS } from '#app/domain/reservation/head-claim.ts';
import { DESK_FIELDS, type DeskForm, type UnlistedRow } from './desk-form.ts';
import type { DeskStep } from './desk-steps.ts';

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
