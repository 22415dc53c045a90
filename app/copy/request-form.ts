import type { RegionType } from '#app/domain/directory/region.ts';
import type { Body } from '#app/domain/people/office.ts';
import type { GuestKind } from '#app/domain/reservation/guest-kind.ts';
import type { HeadOffice } from '#app/domain/reservation/head-claim.ts';
import type { SignatoryOffice } from '#app/domain/reservation/letter.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';

/** The words of the choices in a pemda's request. */

export const BODY_CHOICES: Readonly<Record<Body, { label: string; hint: string }>> = {
  pemda: {
    label: 'Pemerintah daerah',
    hint: 'Provinsi, kabupaten, atau kota, termasuk dinas dan badannya',
  },
  dprd: { label: 'DPRD', hint: 'Provinsi, kabupaten, atau kota' },
  kl: { label: 'Kementerian atau lembaga', hint: 'Instansi pemerintah pusat' },
  other: { label: 'Lainnya', hint: 'Misalnya asosiasi atau perguruan tinggi' },
};

export const MODE_CHOICES: Readonly<Record<MeetingMode, { label: string; hint: string }>> = {
  videoConference: {
    label: 'Video conference',
    hint: 'Melalui Microsoft Teams dari kantor Anda, tanpa perjalanan dinas. Diutamakan sesuai surat S-38/PK/2023.',
  },
  tatapMuka: {
    label: 'Tatap muka',
    hint: 'Di kantor DJPK, Jakarta, untuk persoalan yang perlu dibicarakan langsung.',
  },
};

export const GUEST_KIND_CHOICES: Readonly<Record<GuestKind, string>> = {
  participant: 'Peserta',
  companion: 'Pendamping (ajudan, protokol, pengemudi)',
  thirdParty: 'Pihak ketiga (konsultan, perantara)',
};

export const SIGNATORY_CHOICES: Readonly<Record<SignatoryOffice, string>> = {
  kepalaDaerah: 'Gubernur, Bupati, atau Wali Kota',
  wakilKepalaDaerah: 'Wakil Gubernur, Wakil Bupati, atau Wakil Wali Kota',
  sekda: 'Sekretaris Daerah',
  kepalaOpd: 'Kepala OPD',
  pimpinanDprd: 'Pimpinan DPRD',
  sekwan: 'Sekretaris DPRD',
  other: 'Jabatan lain',
};

const HEAD_WORDS: Readonly<Record<Exclude<HeadOffice, 'wakil'>, string>> = {
  gubernur: 'Gubernur',
  bupati: 'Bupati',
  waliKota: 'Wali Kota',
  ketuaDprd: 'Ketua DPRD',
  wakilKetuaDprd: 'Wakil Ketua DPRD',
};

const DEPUTY_WORDS: Readonly<Record<RegionType, string>> = {
  provinsi: 'Wakil Gubernur',
  kabupaten: 'Wakil Bupati',
  kota: 'Wakil Wali Kota',
};

/** "Bupati", "Wakil Bupati": whose presence is stated. */
export function headTitle(office: HeadOffice, regionType: RegionType | null): string {
  if (office !== 'wakil') return HEAD_WORDS[office];
  return regionType === null ? 'Wakil Kepala Daerah' : DEPUTY_WORDS[regionType];
}
