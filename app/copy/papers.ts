import type { GuestKind } from '#app/domain/reservation/guest-kind.ts';
import { CHANNELS, FREE_OF_CHARGE } from './office-address.ts';
import { GUEST_KIND_WORDS } from './request-words.ts';

/** Who keeps the desk, as a paper says it. */
const DESK_NAME =
  'Resepsionis Direktorat Jenderal Perimbangan Keuangan (DJPK), Kementerian Keuangan';

/** What every paper for the pemda ends with. */
export const HELP_LINE = `${CHANNELS}. ${FREE_OF_CHARGE}`;

export const ATTENDANCE = {
  title: 'Keterangan Kehadiran',
  opening: `${DESK_NAME}, mencatat bahwa yang tersebut di bawah ini hadir dalam konsultasi berikut.`,
  stillHere: 'belum keluar',
  noSpd: '–',
  checkTitle: 'Periksa keasliannya',
  check:
    'Pindai kode QR ini, atau ketik kodenya. Halaman itu menyebut instansi, hari, jam, dan jumlah orang, tanpa nama.',
  noLetter:
    'Keterangan ini adalah catatan kehadiran dari meja resepsionis. Keterangan ini bukan surat dinas, sehingga tidak memakai kop dan nomor surat.',
  spdNote:
    'Nomor SPD disebut bila resepsionis telah membubuhkan cap pada SPD tersebut. Cap itu menerangkan kehadiran, bukan kebenaran isi SPD.',
  officer: 'Petugas resepsionis',
  line: 'Nama, tanda tangan, dan cap',
};

export const ATTENDANCE_LIST = {
  title: 'Daftar hadir',
  officer: 'Petugas resepsionis',
  leader: 'Ketua rombongan',
  line: 'Nama dan tanda tangan',
};

export const HANDOUT = {
  title: 'Cara mengajukan konsultasi',
  opening:
    'Terima kasih sudah datang. Konsultasi di kantor kami dilayani menurut janji, supaya narasumber yang tepat dan ruangnya siap menerima Anda. Mengajukannya mudah, dari telepon genggam pun dapat.',
  scan: 'Pindai untuk mengajukan',
  orType: 'atau buka di peramban:',
  stepsTitle: 'Langkahnya',
  steps: [
    'Buka alamat di atas dan pilih instansi Anda. Video conference biasanya dapat dijadwalkan lebih cepat.',
    'Sebutkan topik dan pertanyaannya, lalu pilih waktu yang Anda inginkan.',
    'Lampirkan surat permintaan yang ditujukan kepada Direktur Jenderal Perimbangan Keuangan.',
    'Tunggu jawaban kami melalui surel. Mohon belum berangkat sebelum jadwalnya disetujui.',
  ],
  helpTitle: 'Perlu bantuan?',
  freeTitle: 'Tanpa biaya',
  free: 'Tidak seorang pun boleh meminta imbalan untuk jadwal atau jawaban kami. Ragu akan sebuah surat yang mengatasnamakan DJPK? Tanyakan dahulu kepada kami.',
};

/** "Kepala Bidang Anggaran, pendamping"; a participant is not called one. */
export function jabatanWords(guest: {
  readonly jabatan: string | null;
  readonly kind: GuestKind;
}): string {
  const kind = guest.kind === 'participant' ? null : GUEST_KIND_WORDS[guest.kind];
  return [guest.jabatan, kind].filter(Boolean).join(', ');
}

export const NOTULA_PAPER = {
  title: 'Notula konsultasi',
  present: 'Yang hadir',
  questions: 'Yang ditanyakan',
  summary: 'Pokok bahasan dan jawaban',
  followUps: 'Tindak lanjut',
  noFollowUps: 'Tidak ada yang perlu ditindaklanjuti.',
};
