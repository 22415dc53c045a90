import { index, prefix, route } from '@remix-run/route-config';

/** The desk's pages, inside the frame of the house. */
export const RECEPTION = [
  route('resepsionis', 'routes/reception/today.tsx'),
  route('pengecualian', 'routes/reception/exceptions.tsx'),
  ...prefix('resepsionis', [
    route('tanpa-janji', 'routes/reception/walk-in.tsx'),
    route('di-dalam', 'routes/reception/inside.tsx'),
    route('daftar-darurat', 'routes/reception/emergency-list.tsx'),
    route('selisih', 'routes/reception/conflicts.tsx'),
    route('kunci', 'routes/shifts/lock.tsx'),
    route('cetak', 'routes/papers/day-papers.tsx'),
  ]),
  ...prefix('resepsionis/permohonan/:number', [
    index('routes/reception/group.tsx'),
    route('panggil-masuk', 'routes/reception/start.tsx'),
    route('keluar', 'routes/reception/check-out.tsx'),
    route('selesai', 'routes/reception/close.tsx'),
    route('tidak-hadir', 'routes/reception/no-show.tsx'),
    route('batalkan-catatan', 'routes/reception/annul.tsx'),
    route('batalkan-kedatangan', 'routes/reception/annul-check-in.tsx'),
    route('terima-tamu', 'routes/reception/admit.tsx'),
    route('tidak-menerima', 'routes/reception/refuse.tsx'),
    route('hubungkan', 'routes/reception/link-walk-in.tsx'),
    route('verifikasi-surat', 'routes/reception/doubt.tsx'),
    route('lembar', 'routes/reception/handout.tsx'),
    route('cetak', 'routes/papers/group-papers.tsx'),
    route('spd', 'routes/papers/spd.tsx'),
  ]),
];

/** What the desk reaches without that frame: who stands there, papers as PDF, the desk without a line. */
export const AROUND_THE_DESK = [
  route('perangkat/daftar', 'routes/shifts/enrol.tsx'),
  route('lobi', 'routes/shifts/lobby.tsx'),
  ...prefix('resepsionis', [
    route('ganti-petugas', 'routes/shifts/shift.tsx'),
    route('terkunci', 'routes/shifts/locked.tsx'),
    route('buka-kunci', 'routes/shifts/unlock.ts'),
    route('sentuh', 'routes/shifts/touch.ts'),
  ]),

  // Papers as PDF
  ...prefix('resepsionis/permohonan/:number/cetak', [
    route('daftar-hadir.pdf', 'routes/papers/attendance-list.ts'),
    route('keterangan-kehadiran.pdf', 'routes/papers/attendance.ts'),
    route('kartu-tamu.pdf', 'routes/papers/guest-cards.ts'),
  ]),
  ...prefix('resepsionis/cetak', [
    route('daftar-tamu.pdf', 'routes/papers/day-list.ts'),
    route('daftar-darurat.pdf', 'routes/papers/emergency-list.ts'),
    route('cara-mengajukan.pdf', 'routes/papers/handout.ts'),
  ]),

  // Word that something was done; the desk without a line, and what its script reads and sends
  ...prefix('resepsionis', [
    route('aliran', 'routes/reception/changes.ts'),
    route('luring', 'routes/reception/offline.tsx'),
    route('bekal', 'routes/reception/supplies.ts'),
    route('kiriman', 'routes/reception/queue.ts'),
  ]),
];
