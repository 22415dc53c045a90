import { paths } from '#app/http/paths.ts';
import type { Line } from './access-line.ts';

/** Enrolled devices, shifts, the lock and the lobby. */
export const SHIFTS: Record<string, Line> = {
  '/akun/pin': { who: 'scanCode' },
  '/akun/pin/hapus': { who: 'scanCode' },
  '/perangkat/daftar': { who: 'public' },
  // Nobody of the table stands at an enrolled device
  '/resepsionis/ganti-petugas': { who: 'nobody', refusal: '403' },
  // Leads on: to the sign-in, or to a page that is open
  '/resepsionis/terkunci': { who: 'public' },
  // Says what is missing before it asks whose screen it is
  '/resepsionis/buka-kunci': { who: 'public' },
  '/resepsionis/kunci': { who: 'readDay' },
  '/resepsionis/sentuh': { who: 'readDay' },
  '/lobi': { who: 'tellLobbyArrival', refusal: '403' },
  '/pengaturan/meja': { who: 'manageOfficeSettings' },
  '/pengaturan/perangkat': { who: 'manageDevices' },
  '/pengaturan/perangkat/:id': {
    who: 'manageDevices',
    at: ({ deviceId }) => paths.device(deviceId),
  },
  '/pengaturan/perangkat/:id/cabut': {
    who: 'manageDevices',
    at: ({ deviceId }) => paths.revokeDevice(deviceId),
  },
};
