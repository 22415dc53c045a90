import type { Line } from './access-line.ts';

/** The group at the desk taken back in part, and who is in the house. */
export const DESK: Record<string, Line> = {
  '/resepsionis/permohonan/:number/batalkan-kedatangan': { who: 'annulCheckIn' },
  '/resepsionis/di-dalam': { who: 'readDay' },
  '/resepsionis/daftar-darurat': { who: 'readEmergencyList' },
};
