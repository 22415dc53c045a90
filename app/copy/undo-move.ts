/** The page that takes a move back. */
export const UNDO_MOVE_PAGE = {
  title: 'Urungkan perpindahan',
  explanation:
    'Jadwal, narasumber, dan ruang kembali seperti sebelum dipindahkan. Surel tentang perpindahannya ditarik, sehingga tidak seorang pun menerimanya.',
  reason: null,
  button: 'Urungkan perpindahan',
  nothing: 'Keputusan terakhir tentang permohonan ini bukan perpindahan jadwal atau penugasan.',
} as const;
