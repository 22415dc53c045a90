import { paths } from '#app/http/paths.ts';
import type { Line } from './access-line.ts';

/** Papers of the desk: pages that list them, the files, and the travel orders that were stamped. */
export const PAPERS: Record<string, Line> = {
  '/resepsionis/cetak': { who: 'readDay' },
  '/resepsionis/cetak/daftar-tamu.pdf': { who: 'readDay' },
  '/resepsionis/cetak/daftar-darurat.pdf': { who: 'readEmergencyList' },
  '/resepsionis/cetak/cara-mengajukan.pdf': { who: 'readDay' },
  '/resepsionis/permohonan/:number/cetak': { who: 'issuePapers' },
  '/resepsionis/permohonan/:number/cetak/daftar-hadir.pdf': { who: 'issuePapers' },
  '/resepsionis/permohonan/:number/cetak/kartu-tamu.pdf': { who: 'issuePapers' },
  '/resepsionis/permohonan/:number/cetak/keterangan-kehadiran.pdf': {
    who: 'issuePapers',
    at: ({ visitedNumber }) => paths.attendancePaper(visitedNumber),
  },
  '/resepsionis/permohonan/:number/spd': { who: 'stampSpd' },
};
