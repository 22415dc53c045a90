import type { Instant } from '#app/domain/calendar/instant.ts';
import { toLocal } from '#app/domain/calendar/zones.ts';
import type { DeskInstruction } from '#app/domain/compliance/instructions.ts';
import type { DeskSituation } from '#app/domain/compliance/desk-situations.ts';

export interface DeskText {
  readonly title: string;
  /** May hold `{batas}` (guests) and `{jam}` (end of the grace). */
  readonly text: string;
}

/** The office's standard instructions as delivered; the office may replace each. */
export const DESK_TEXTS: Readonly<Record<DeskSituation, DeskText>> = {
  overLimit: {
    title: 'Jumlah tamu melebihi batas',
    text: 'Batas {batas} orang. Mohon ketua rombongan menentukan {batas} peserta; yang lain kami persilakan menunggu di ruang tunggu. Pengecualian diputuskan pejabat yang berwenang, disertai alasan.',
  },
  headAbsent: {
    title: 'Pimpinan yang disebut akan hadir belum ada di tempat',
    text: 'Tanyakan siapa yang mewakili dan apakah surat penugasannya dapat ditunjukkan. Batas yang berlaku {batas} orang.',
  },
  noRequest: {
    title: 'Belum ada permohonan',
    text: 'Bantu rombongan mengajukan permohonan sekarang melalui kode QR, tawarkan contact center 150420 atau video conference, dan hubungi Sekretariat. Setiap tamu didengarkan lebih dahulu.',
  },
  notConfirmed: {
    title: 'Permohonan belum disetujui atau untuk hari lain',
    text: 'Tunjukkan status permohonan kepada rombongan dan hubungi Sekretariat, yang dapat menerima hari ini dengan alasan atau menjadwalkan ulang.',
  },
  notListed: {
    title: 'Nama belum ada dalam daftar peserta',
    text: 'Catat sebagai pengganti, atau persilakan menunggu di ruang tunggu. Yang masuk paling banyak {batas} orang.',
  },
  headExpected: {
    title: 'Pimpinan menyusul',
    text: 'Catat “menyusul”. Batas {batas} orang berlaku sampai {jam}; setelah itu kehadirannya dipastikan kembali.',
  },
  lateWithinGrace: {
    title: 'Terlambat dalam batas toleransi',
    text: 'Sambut dan persilakan masuk. Toleransi berlaku sampai {jam}.',
  },
  lateBeyondGrace: {
    title: 'Terlambat melewati batas toleransi',
    text: 'Tanyakan kepada narasumber apakah rombongan masih dapat diterima. Jika tidak, minta Sekretariat menjadwalkan ulang.',
  },
  letterDoubted: {
    title: 'Surat perlu diverifikasi',
    text: 'Persilakan rombongan menunggu. Sekretariat memverifikasi surat kepada instansi pengirim; tidak ada dugaan yang disampaikan kepada tamu.',
  },
};

/** The instruction as the desk reads it, its values filled in. */
export function deskText(
  instruction: Pick<DeskInstruction, 'situation' | 'limit' | 'until'>,
  texts: Readonly<Record<DeskSituation, DeskText>> = DESK_TEXTS,
): DeskText {
  const { title, text } = texts[instruction.situation];
  const values = new Map([
    ['batas', String(instruction.limit)],
    ['jam', hourOf(instruction.until)],
  ]);
  return { title: fill(title, values), text: fill(text, values) };
}

function hourOf(instant: Instant | null): string {
  if (instant === null) return 'batas toleransi';
  return `pukul ${toLocal(instant).time.replace(':', '.')} WIB`;
}

/** A name that is not known stays as it was written, so that a slip of the office is seen. */
function fill(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (written, name: string) => values.get(name) ?? written);
}

/** Names that stand for a value when the desk reads it. */
const DESK_PLACEHOLDERS = ['batas', 'jam'] as const;

/** The key of an instruction among the office's own texts. */
export function deskTextKey(situation: DeskSituation): string {
  return `instruction.${situation}`;
}

/** The instructions as they stand: the office's own words where it has put some in the place of ours. */
export function deskTextsWith(
  own: ReadonlyMap<string, DeskText>,
): Readonly<Record<DeskSituation, DeskText>> {
  const situations = Object.keys(DESK_TEXTS) as DeskSituation[];
  const texts = situations.map((key) => [key, own.get(deskTextKey(key)) ?? DESK_TEXTS[key]]);
  return Object.fromEntries(texts) as Record<DeskSituation, DeskText>;
}

/** Placeholders that stand for nothing, as they were written: `{waktu}`. */
export function unknownPlaceholders(text: string): string[] {
  const known = DESK_PLACEHOLDERS.map((name) => `{${name}}`);
  return (text.match(/\{[^{}]*\}|[{}]/g) ?? []).filter((written) => !known.includes(written));
}
