import type { Verb } from '#app/domain/reservation/status.ts';

/** Reasons that come up again and again, ready to be sent to the pemda as they stand. */
export const READY_REASONS: Partial<Readonly<Record<Verb, readonly string[]>>> = {
  reject: [
    'Topik yang diajukan berada di luar tugas DJPK. Mohon menyampaikannya kepada unit atau kementerian yang berwenang.',
    'Pertanyaan yang diajukan sudah dijawab dalam konsultasi sebelumnya. Jika ada hal baru, mohon ajukan kembali dengan uraian yang lebih khusus.',
    'Sampai batas waktu yang diminta, narasumber untuk topik ini belum tersedia. Mohon ajukan kembali dengan pilihan tanggal lain atau melalui video conference.',
    'Surat permintaan belum dapat kami pastikan keasliannya. Mohon hubungi 150420 sebelum mengajukan kembali.',
  ],
  hold: [
    'Kami masih menunggu keterangan tambahan dari Bapak/Ibu.',
    'Kami masih menunggu kepastian narasumber dari unit teknis.',
    'Permohonan ditunda atas permintaan Bapak/Ibu.',
  ],
  cancel: [
    'Narasumber berhalangan karena penugasan mendadak dan belum ada pengganti pada waktu itu.',
    'Kantor tidak melayani konsultasi pada hari tersebut.',
    'Konsultasi dibatalkan atas permintaan Bapak/Ibu.',
  ],
  declineChange: [
    'Waktu yang diminta sudah terisi. Jadwal yang lama tetap kami sediakan.',
    'Narasumber tidak tersedia pada waktu yang diminta. Jadwal yang lama tetap berlaku.',
    'Perubahan diminta terlalu dekat dengan jadwal, sehingga tidak dapat kami siapkan.',
  ],
  refuse: [
    'Narasumber untuk topik ini sedang tidak berada di tempat; rombongan dibantu mengajukan permohonan.',
    'Ruang dan narasumber hari ini sudah terisi; rombongan dibantu memilih jadwal lain.',
    'Rombongan memilih melanjutkan melalui video conference.',
  ],
  annul: ['Salah memilih permohonan.', 'Rombongan datang setelah dicatat tidak hadir.'],
};
