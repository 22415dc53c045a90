import { formatInstant } from '#app/copy/dates.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { SignIn } from './sign-ins.ts';

export const USAGE = `Pemakaian: npm run demo -- [--fresh] [--no-serve]
  --fresh      membuat data demo dari awal
  --no-serve   selesai setelah data dibuat, tanpa menjalankan server
`;

export function tooEarly(earliest: Instant): string {
  return `Demo hanya dapat dibuat untuk waktu sesudah ${formatInstant(earliest)}: konsultasi Maret dan Desember 2023 harus sudah lampau. Ubah atau hapus CLOCK.\n`;
}

export function madeText(seconds: number): string {
  return `Data demo selesai dibuat dalam ${seconds} detik di var/demo/.\n`;
}

export const KEPT_TEXT =
  'Data demo di var/demo/ sudah lengkap dan dipakai lagi. Mulai dari awal: npm run demo -- --fresh\n';

export const INVENTED_TEXT =
  'Konsultasi Maret dan Desember 2023 berasal dari laporan DJPK; nama orang, surat, dan semua kejadian lain adalah rekaan.\n';

/** One key per role, and how to try one. */
export function signInText(keys: readonly SignIn[], origin: string): string {
  const wide = Math.max(...keys.map(({ name }) => name.length));
  const rows = keys.map(
    ({ role, name, key }) => `  ${role.padEnd(12)} ${name.padEnd(wide)}  ${key}`,
  );
  const secretariat = keys.find(({ role }) => role === 'secretariat')?.key ?? '';
  return [
    'Masuk sebagai (kunci API, satu untuk setiap peran):',
    ...rows,
    '',
    'Contoh:',
    `  curl -H 'Authorization: Bearer ${secretariat}' '${origin}/api/v1/reports/monthly?month=2023-12'`,
    '',
  ].join('\n');
}

export function readyText(origin: string): string {
  return `Sambang demo siap di ${origin} (Ctrl+C untuk berhenti).\n`;
}

export function notServing(why: string): string {
  return `Sambang tidak dapat dimulai: ${why}\n`;
}

export const UNSOUND_TEXT =
  'Data demo tidak seperti seharusnya. Buat dari awal: npm run demo -- --fresh\n';
