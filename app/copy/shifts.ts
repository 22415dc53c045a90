import { PIN_LENGTH, type PinFault } from '#app/domain/people/pin.ts';
import type { DevicePlace } from '#app/domain/reception/device.ts';

/** Where a device stands, in words. */
export const PLACE_WORDS: Readonly<Record<DevicePlace, string>> = {
  desk: 'Meja resepsionis',
  lobby: 'Lobi (Pamdal)',
};

/** What each kind of device is for. */
export const PLACE_HINTS: Readonly<Record<DevicePlace, string>> = {
  desk: 'Petugas masuk dengan PIN dan berganti giliran tanpa kata sandi.',
  lobby: 'Tanpa akun. Hanya menampilkan instansi, jam, dan jumlah tamu hari ini.',
};

export const PIN_FAULTS: Readonly<Record<PinFault, string>> = {
  shape: `PIN terdiri atas ${PIN_LENGTH} angka.`,
  common: 'PIN ini termasuk yang pertama kali dicoba orang. Pilih angka lain yang tidak berpola.',
  date: 'PIN ini terbaca sebagai tanggal. Pilih angka yang bukan tanggal lahir atau tanggal lain.',
};

export const PIN_HINT = `${PIN_LENGTH} angka yang tidak berurutan, tidak berulang, dan bukan tanggal.`;

/** The same for a wrong PIN, a person without one and a person nobody knows. */
export const PIN_FAILED = 'PIN tidak cocok. Periksa namanya, lalu coba lagi.';

/** At a lock it is known whose PIN is asked. */
export const UNLOCK_FAILED = 'PIN tidak cocok. Coba lagi.';

export const PASSWORD_FAILED = 'Kata sandi tidak cocok. Coba lagi.';

export const SESSION_OVER = 'Sesi Anda sudah berakhir. Masuk kembali untuk melanjutkan.';

export function tooManyPins(minutes: number): string {
  return `Sudah terlalu banyak percobaan PIN. Coba kembali dalam ${minutes} menit, atau masuk dengan kata sandi.`;
}

export const CODE_FAILED =
  'Kode tidak berlaku. Periksa kembali, atau mintalah kode baru kepada admin: setiap kode hanya dapat dipakai satu kali dalam 15 menit.';

/** Whom to ask where a device is not enrolled, or no longer. */
export const NOT_ENROLLED = {
  title: 'Perangkat ini belum terdaftar',
  text: 'Halaman ini hanya terbuka di perangkat yang sudah didaftarkan. Pendaftarannya mungkin belum dilakukan, atau sudah dicabut.',
  advice: 'Mintalah kode pendaftaran kepada admin Sambang di Sekretariat DJPK.',
} as const;
