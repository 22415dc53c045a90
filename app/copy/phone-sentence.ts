import type { Status } from '#app/domain/reservation/status.ts';

/** What is said of a request on the phone; times are already in the words of the listener. */
export interface SaidFacts {
  readonly status: Status;
  /** The planned or offered time. */
  readonly when: string | null;
  /** Until when we promised to answer, or the pemda is waited for. */
  readonly until: string | null;
  /** The promise has passed. */
  readonly late: boolean;
  /** A change is asked for and not decided. */
  readonly changing: boolean;
}

type Say = (facts: SaidFacts) => string;

const promised =
  (what: string): Say =>
  ({ until, late }) => {
    if (late) return `${what}; jawabannya melewati janji kami, mohon maaf`;
    return until === null ? what : `${what}; dijawab paling lambat ${until}`;
  };

const awaited =
  (what: string, ask: string): Say =>
  ({ until }) =>
    until === null ? `${what}; ${ask}` : `${what}; ${ask} paling lambat ${until}`;

const SENTENCES: Readonly<Record<Status, Say>> = {
  draft: () => 'Belum dikirim',
  submitted: promised('Menunggu diperiksa'),
  inReview: promised('Menunggu verifikasi surat'),
  returned: awaited('Dikembalikan kepada pemohon', 'mohon dilengkapi'),
  verified: promised('Surat sudah sesuai dan menunggu penetapan jadwal'),
  offered: ({ when, ...facts }) =>
    awaited(
      when === null ? 'Ditawarkan jadwal lain' : `Ditawarkan jadwal lain, ${when}`,
      'jawaban pemohon ditunggu',
    )({ when, ...facts }),
  onHold: () => 'Ditunda untuk sementara; kami mengabari begitu dilanjutkan',
  approved: ({ when, changing }) =>
    `${when === null ? 'Sudah disetujui' : `Terjadwal ${when}`}${changing ? '; permintaan perubahannya sedang diputuskan, jadwal ini tetap berlaku' : ''}`,
  arrived: () => 'Rombongan sudah datang dan menunggu dipanggil',
  inProgress: () => 'Konsultasi sedang berlangsung',
  completed: () => 'Konsultasi sudah selesai',
  noShow: () => 'Tercatat tidak hadir pada jadwalnya',
  rejected: () => 'Belum dapat dipenuhi; alasannya sudah dikirim kepada narahubung',
  withdrawn: () => 'Sudah dicabut oleh pemohon',
  cancelledByPemda: () => 'Sudah dibatalkan oleh pemohon',
  cancelledByOffice: () => 'Dibatalkan oleh DJPK; alasannya sudah dikirim kepada narahubung',
  expired: () => 'Berakhir karena batas waktunya lewat; dapat diajukan ulang',
  referred: () => 'Diteruskan ke layanan lain yang berwenang',
  merged: () => 'Digabungkan dengan permohonan lain dari daerah atau instansi yang sama',
  walkIn: () => 'Rombongan datang tanpa janji dan menunggu keputusan penerimaan',
  refusedAtDoor: () => 'Kunjungan tanpa janji yang belum dapat diterima hari itu',
};

/** Where a request stands, in one sentence that can be read out. */
export function saidOnThePhone(facts: SaidFacts): string {
  return `${SENTENCES[facts.status](facts)}.`;
}
