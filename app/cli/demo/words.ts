import { homeOf } from '#app/components/frames/staff-places.ts';
import { formatInstant } from '#app/copy/dates.ts';
import { ROLE_WORDS } from '#app/copy/people.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { paths } from '#app/http/paths.ts';
import { SHOWN_OFFICE } from './present-office.ts';
import { contactEmail } from './request-body.ts';
import type { DeskCode } from './desk-codes.ts';
import type { PemdaLink } from './pemda-links.ts';
import type { SignInFile } from './sign-in-file.ts';

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

/** Everything the demo can be entered with. */
export interface WaysIn extends SignInFile {
  readonly links: readonly PemdaLink[];
  readonly codes: readonly DeskCode[];
}

/** Who can sign in with what, and the keys for programs below it. */
export function signInText({ people, keys, links, codes }: WaysIn, origin: string): string {
  const secretariat = keys.find(({ role }) => role === 'secretariat')?.key ?? '';
  return [
    `Masuk di ${origin}${paths.signIn} sebagai:`,
    '',
    ...table(
      ['peran', 'alamat surel', 'kata sandi', 'halaman awal'],
      people.map(({ role, email, password }) => [ROLE_WORDS[role], email, password, homeOf(role)]),
    ),
    '',
    'Pemda tidak memakai kata sandi; tautannya datang bersama surel (var/demo/mail/). Ikuti permohonan yang',
    ...links.map(({ what, path }) => `  ${what}:\n    ${origin}${path}`),
    '',
    `Instansi masuk tanpa kata sandi di ${origin}${paths.officeSignIn} sebagai ${contactEmail(SHOWN_OFFICE)};`,
    'kode enam angkanya ada di surel terbaru: ls -t var/demo/mail | head -1',
    '',
    `Meja resepsionis dan lobi: daftarkan peramban ini di ${origin}${paths.enrol} (sekali pakai, berlaku 12 jam).`,
    ...codes.map(({ what, code }) => `  ${what}: ${code}`),
    ...people.flatMap(({ name, pin }) => (pin === undefined ? [] : [`  PIN ${name}: ${pin}`])),
    '',
    'Kunci API, satu untuk setiap peran:',
    '',
    ...table(
      ['peran', 'nama', 'kunci'],
      keys.map(({ role, name, key }) => [role, name, key]),
    ),
    '',
    'Contoh:',
    `  curl -H 'Authorization: Bearer ${secretariat}' '${origin}/api/v1/reports/monthly?month=2023-12'`,
    '',
    'Kata sandi dan kunci ini juga ada di var/demo/masuk.json.',
    '',
  ].join('\n');
}

/** Columns under each other, as wide as they need to be. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((cells) => cells[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

export function readyText(origin: string): string {
  return `Sambang demo siap di ${origin} (Ctrl+C untuk berhenti).\n`;
}

export function notServing(why: string): string {
  return `Sambang tidak dapat dimulai: ${why}\n`;
}

export const UNSOUND_TEXT =
  'Data demo tidak seperti seharusnya. Buat dari awal: npm run demo -- --fresh\n';
