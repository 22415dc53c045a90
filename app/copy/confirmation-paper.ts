import type { GuestKind } from '#app/domain/reservation/guest-kind.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { MINISTRY_NAME, OFFICE_NAME } from './office-address.ts';

/** *Bukti Konfirmasi Jadwal*: a paper of this system, and no letter of the office. */
export const CONFIRMATION = {
  title: 'Bukti Konfirmasi Jadwal',
  opening: `${OFFICE_NAME}, ${MINISTRY_NAME}, mengonfirmasi jadwal konsultasi berikut.`,
  onPage: 'Tampil pada halaman permohonan',
  roomLater: 'ruang diberitahukan di resepsionis',
  narasumberLater: 'menyusul',
  guests: 'Peserta yang disetujui',
  noNames: 'Daftar nama belum diisi.',
  toBring: 'Yang perlu disiapkan',
  checkTitle: 'Periksa keasliannya',
  check:
    'Pindai kode QR ini, atau ketik kodenya. Halaman itu menyebut instansi, hari, dan jam, tanpa nama, dan apakah bukti ini masih berlaku.',
  noLetter:
    'Bukti ini dibuat oleh sistem dan bukan surat dinas, sehingga tidak memakai kop, nomor surat, dan tanda tangan.',
  button: 'Bukti Konfirmasi Jadwal (PDF)',
} as const;

/** What the limit of an appointment rests on, and how high it is. */
export interface LimitFacts {
  readonly mode: MeetingMode;
  /** In force for everyone. */
  readonly ordinary: number;
  /** In force where the one who was announced really comes; null where nobody was. */
  readonly withHead: number | null;
  /** The list as it stands was let pass by a person. */
  readonly isWaived: boolean;
  /** "SE-1/PK.1/2023" */
  readonly basis: string;
}

/** How many may take part, in whole sentences; every number is the edition's in force. */
export function limitSentences({
  mode,
  ordinary,
  withHead,
  isWaived,
  basis,
}: LimitFacts): string[] {
  if (mode === 'videoConference') {
    return [`Peserta video conference sebaiknya paling banyak ${ordinary} orang.`];
  }
  if (isWaived) return ['Jumlah peserta dalam daftar ini sudah disetujui.'];
  const rule =
    withHead === null
      ? `Sesuai dengan ${basis}, peserta tatap muka paling banyak ${ordinary} orang.`
      : `Sesuai dengan ${basis}, peserta tatap muka paling banyak ${withHead} orang bila Kepala Daerah, Wakil Kepala Daerah, atau Pimpinan DPRD benar-benar hadir, dan ${ordinary} orang bila tidak. Kehadirannya diperiksa di tempat.`;
  return [rule, 'Yang dapat masuk adalah peserta dalam daftar.'];
}

/** What a confirmation says of an appointment, ready to be read; no word of it depends on when it is printed. */
export interface ConfirmationFacts {
  readonly number: string;
  /** With the OPD, where one asked. */
  readonly office: string;
  /** "Senin, 7 Desember 2026" */
  readonly day: string;
  /** "09.00–10.00 WIB (10.00–11.00 WITA)" */
  readonly hours: string;
  readonly modeName: string;
  /** Null for a video conference. */
  readonly place: string | null;
  readonly roomKnown: boolean;
  readonly topics: readonly string[];
  readonly narasumber: readonly string[];
  /** One line each, where several sittings follow each other. */
  readonly sittings: readonly string[];
  readonly guests: readonly {
    readonly name: string;
    readonly jabatan: string | null;
    readonly kind: GuestKind;
  }[];
  /** Where no names are given. */
  readonly guestCount: number | null;
  readonly limit: LimitFacts;
}
