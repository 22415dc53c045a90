import type { Gate } from '#app/domain/reservation/gate.ts';

/** What the desk reads first of a group: may it go in, and if not, what it meets. */
export interface GateWords {
  readonly tone: 'good' | 'info' | 'warn' | 'bad';
  readonly title: string;
  /** May hold `{jadwal}` (when it is due), `{batas}` (how many may be inside) and `{status}`. */
  readonly text: string;
}

export const GATE_WORDS: Readonly<Record<Gate, GateWords>> = {
  open: {
    tone: 'good',
    title: 'Boleh masuk',
    text: 'Janji hari ini pukul {jadwal}. Batas {batas}.',
  },
  otherDay: { tone: 'warn', title: 'Bukan hari ini', text: 'Dijadwalkan {jadwal}.' },
  undecided: {
    tone: 'warn',
    title: 'Belum disetujui',
    text: 'Permohonan ini {status}, belum ada jadwal yang disetujui.',
  },
  ended: {
    tone: 'warn',
    title: 'Tidak ada janji',
    text: 'Permohonan ini sudah berakhir: {status}.',
  },
  arrived: {
    tone: 'good',
    title: 'Sudah datang, menunggu dipanggil',
    text: 'Jadwal pukul {jadwal}. Batas {batas}.',
  },
  inProgress: {
    tone: 'info',
    title: 'Sedang berlangsung',
    text: 'Jadwal pukul {jadwal}. Batas {batas}.',
  },
  completed: { tone: 'info', title: 'Sudah selesai', text: 'Konsultasi ini sudah ditutup.' },
  noShow: {
    tone: 'bad',
    title: 'Dicatat tidak hadir',
    text: 'Jadwal {jadwal}. Jika rombongan ternyata datang, batalkan catatannya lebih dahulu.',
  },
  walkIn: {
    tone: 'warn',
    title: 'Tamu tanpa janji: menunggu keputusan Sekretariat',
    text: 'Persilakan menunggu. Sekretariat atau Kepala Bagian yang memutuskan apakah rombongan diterima hari ini.',
  },
  refusedAtDoor: {
    tone: 'info',
    title: 'Tidak diterima hari ini',
    text: 'Bantu rombongan mengajukan permohonan.',
  },
  video: {
    tone: 'info',
    title: 'Video conference, bukan kunjungan',
    text: 'Dijadwalkan {jadwal} melalui Microsoft Teams; dibuka oleh narasumber, tidak melalui resepsionis.',
  },
};

/** The words for a gate with its values in them. */
export function gateWords(
  gate: Gate,
  values: { readonly jadwal: string | null; readonly batas: string; readonly status: string },
): GateWords {
  const { tone, title, text } = GATE_WORDS[gate];
  const filled: Readonly<Record<string, string>> = {
    jadwal: values.jadwal ?? 'tanpa jadwal',
    batas: values.batas,
    status: values.status,
  };
  return {
    tone,
    title,
    text: text.replace(/\{(\w+)\}/g, (written, name: string) => filled[name] ?? written),
  };
}

/** Where the desk turns when a group cannot simply go in. */
export const SECRETARIAT_CALL = {
  title: 'Hubungi Sekretariat',
  text: 'Layanan kehumasan, melalui contact center',
};

/** The sheet that a group takes along. */
export const HANDOUT_WORDS = {
  title: 'Cara mengajukan konsultasi dengan DJPK',
  greeting: 'Terima kasih atas kunjungan Bapak/Ibu.',
  sorry:
    'Mohon maaf, hari ini rombongan belum dapat kami terima. Kami ingin menyiapkan narasumber dan ruang dengan baik, maka kunjungan dijadwalkan lebih dahulu. Permohonan dapat diajukan sekarang juga:',
  plain:
    'Supaya narasumber dan ruang siap saat Bapak/Ibu datang, kunjungan dijadwalkan lebih dahulu. Permohonan dapat diajukan sekarang juga:',
  video: 'Konsultasi juga dapat dilakukan melalui video conference, tanpa perlu datang ke Jakarta.',
} as const;

/** How a group without an appointment is helped on; the polite last word at the door. */
export const APPLY_WORDS = {
  title: 'Cara mengajukan konsultasi',
  steps: [
    'Ajukan permohonan di alamat di atas, dari telepon genggam pun dapat.',
    'Lampirkan surat permintaan yang ditujukan kepada Direktur Jenderal Perimbangan Keuangan.',
    'Jawaban dikirim melalui surel; video conference biasanya dapat dijadwalkan lebih cepat.',
  ],
};
