/** What the pages say on which narasumber, units, rooms and topics are kept. */
export const NARASUMBER_PAGES = {
  list: {
    title: 'Narasumber',
    text: 'Siapa yang dapat ditugaskan, dari unit mana, untuk topik apa. Saran pada halaman persetujuan berasal dari sini.',
    none: 'Belum ada narasumber',
    noneText: 'Tambahkan orang pertama agar permohonan dapat ditugaskan.',
  },
  add: { title: 'Tambah narasumber', button: 'Tambahkan' },
  change: { button: 'Simpan perubahan' },
  retire: {
    button: 'Nonaktifkan',
    text: 'Namanya tidak lagi disarankan dan tidak dapat ditugaskan. Catatan lama dan penugasan yang sudah ada tetap berlaku.',
    still: 'Penugasan ini tetap berlaku. Ganti satu per satu bila perlu.',
  },
  back: {
    button: 'Aktifkan kembali',
    text: 'Namanya kembali disarankan dan dapat ditugaskan.',
  },
} as const;

export const ROOM_PAGES = {
  list: {
    title: 'Ruang',
    text: 'Ruang konsultasi tatap muka dan jumlah kursinya.',
    none: 'Belum ada ruang',
    noneText: 'Tambahkan ruang pertama agar tatap muka mendapat tempat.',
  },
  add: { title: 'Tambah ruang', button: 'Tambahkan' },
  change: { button: 'Simpan perubahan' },
  retire: {
    button: 'Nonaktifkan',
    text: 'Ruang ini tidak lagi dapat dipilih. Jadwal yang sudah memakainya tetap berlaku.',
    still: 'Jadwal ini tetap memakainya. Ganti satu per satu bila perlu.',
  },
  back: { button: 'Aktifkan kembali', text: 'Ruang ini dapat dipilih lagi.' },
} as const;

export const UNIT_PAGES = {
  list: {
    title: 'Unit teknis',
    text: 'Unit yang diminta menunjuk narasumber. Nama baru langsung tampil di semua halaman.',
    none: 'Belum ada unit',
    noneText: 'Tambahkan unit pertama, lalu narasumbernya.',
  },
  add: { title: 'Tambah unit', button: 'Tambahkan' },
  change: { title: 'Ubah nama unit', button: 'Simpan perubahan' },
} as const;

export const TOPIC_PAGES = {
  list: {
    title: 'Topik',
    text: 'Yang dapat dikonsultasikan, dan ejaan yang dikenali pada surat dan register. Kode topik tidak pernah berubah.',
  },
  add: {
    title: 'Tambah topik teknis',
    button: 'Tambahkan',
    code: 'Kode',
    codeHint:
      'Singkat, misalnya DAK_FISIK. Tidak dapat diubah sesudahnya karena laporan memakainya.',
  },
  change: { button: 'Simpan perubahan' },
  name: 'Nama lengkap',
  spellings: 'Ejaan yang dikenali',
  spellingsHint:
    'Satu ejaan setiap baris, seperti tercetak pada surat dan register. Ejaan pertama dipakai pada laporan.',
  groups: { teknis: 'Topik konsultasi', layanan: 'Topik layanan informasi' },
} as const;
