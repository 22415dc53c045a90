import type { DoorVerdict } from '#app/domain/decisions/arrivals.ts';
import type { GuestKind } from '#app/domain/reservation/guest-kind.ts';
import type { HeadVerdict } from '#app/domain/reservation/head-claim.ts';

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

export const BLANK_ROW: UnlistedRow = {
  ...{ name: '', jabatan: '', kind: 'participant', verdict: 'admitted', replaces: '', reason: '' },
};

export function blankDeskForm(verdict: HeadVerdict | null): DeskForm {
  return {
    ...{ verdict, representedBy: '', letterSeen: false, letterWord: '', reason: '' },
    ...{ picks: {}, reasons: {}, unlisted: [] },
  };
}

/** Whose place somebody else takes, with the name of that one: by the id of who is replaced. */
export function replacedIn({ unlisted }: Pick<DeskForm, 'unlisted'>): ReadonlyMap<string, string> {
  return new Map(
    unlisted
      .filter(({ replaces, verdict }) => replaces !== '' && verdict === 'admitted')
      .map(({ replaces, name }) => [replaces, name.trim()]),
  );
}
