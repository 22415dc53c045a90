import type { GuestKind } from '#app/domain/reservation/guest-kind.ts';

/** What every paper of a visit says at its head, ready to be read. */
export interface PaperVisit {
  readonly number: string;
  /** With the OPD, where one asked. */
  readonly office: string;
  /** "Senin, 7 Desember 2026" */
  readonly day: string;
  /** "Senin, 7 Desember 2026, 09.00–10.00 WIB" */
  readonly when: string;
  readonly place: string;
  /** Short: "Ruang Merapi"; null where none is named. */
  readonly room: string | null;
  readonly topics: string;
  /** Names of the units that receive the group; null where none is named. */
  readonly units: string | null;
}

export interface PaperGuest {
  readonly name: string;
  readonly jabatan: string | null;
  readonly kind: GuestKind;
}
