import { formatInstant } from '#app/copy/dates.ts';
import type { Zone } from '#app/domain/calendar/zones.ts';
import type {
  LetterReading,
  LetterSignature,
  LetterWarning,
} from '#app/domain/reservation/letter-reading.ts';

/** A line on what a letter's file is like, for whoever handed it in. */
export interface ReadingNote {
  readonly tone: 'good' | 'info' | 'warn';
  readonly title: string;
  readonly text: string;
}

const WARNINGS: Readonly<Record<LetterWarning, ReadingNote>> = {
  noText: {
    tone: 'info',
    title: 'Surat ini berupa gambar',
    text: 'Isinya tidak dapat kami baca sendiri; isi keterangannya sendiri di bawah ini.',
  },
  unreadable: {
    tone: 'info',
    title: 'Isi surat tidak dapat kami baca sendiri',
    text: 'Suratnya tersimpan. Buka untuk memastikan isinya terlihat, lalu isi keterangannya sendiri.',
  },
  scripted: {
    tone: 'warn',
    title: 'Berkas ini memuat skrip',
    text: 'Suratnya tetap kami terima dan petugas kami akan memeriksanya. Bila ada, unggah PDF tanpa skrip.',
  },
  badSignature: {
    tone: 'warn',
    title: 'Tanda tangan elektronik pada berkas ini tidak dapat diperiksa',
    text: 'Suratnya tetap kami terima. Bila ada, unggah berkas asli dari aplikasi persuratan Anda.',
  },
  encrypted: {
    tone: 'warn',
    title: 'Berkas ini terkunci kata sandi',
    text: 'Petugas kami tidak dapat membukanya. Simpan ulang tanpa kata sandi, lalu ganti berkasnya.',
  },
  attachments: {
    tone: 'warn',
    title: 'Berkas ini memuat lampiran di dalamnya',
    text: 'Yang kami baca hanya halaman suratnya. Bila lampiran itu penting, jadikan halaman PDF.',
  },
};

/** What was found in a letter's file, in plain words. */
export function readingNotes(reading: LetterReading, zone: Zone): ReadingNote[] {
  return [
    ...reading.signatures.map((signature) => signatureNote(signature, zone)),
    ...reading.warnings.map((warning) => WARNINGS[warning]),
  ];
}

function signatureNote(signature: LetterSignature, zone: Zone): ReadingNote {
  const { signer, issuer, signedAt, intact, changedAfter } = signature;
  const when = signedAt === null ? '' : ` pada ${formatInstant(signedAt, zone)}`;
  const by = `Oleh ${signer} (sertifikat ${issuer})${when}.`;
  if (!intact || changedAfter) {
    return {
      tone: 'warn',
      title: 'Berkas ini berubah setelah ditandatangani secara elektronik',
      text: `${by} Bila ada, unggah berkas asli yang belum diubah, misalnya yang belum dicetak ulang atau digabung.`,
    };
  }
  return { tone: 'good', title: 'Tanda tangan elektronik ditemukan', text: by };
}
