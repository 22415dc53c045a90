import type { AccountFault, AccountState } from '#app/domain/people/accounts.ts';
import {
  PASSWORD_LONGEST,
  PASSWORD_SHORTEST,
  type PasswordFault,
} from '#app/domain/people/password.ts';

/** The same for an unknown address, a wrong password and an account that is not open. */
export const SIGN_IN_FAILED =
  'Alamat surel atau kata sandi tidak cocok. Periksa kembali keduanya, lalu coba lagi.';

export const FORGOTTEN =
  'Lupa kata sandi, atau akun belum diaktifkan? Mintalah tautan baru kepada admin Sambang di Sekretariat DJPK.';

export function tooManyAttempts(minutes: number): string {
  return `Sudah terlalu banyak percobaan. Demi keamanan, coba kembali dalam ${minutes} menit.`;
}

export const PASSWORD_FAULTS: Readonly<Record<PasswordFault, string>> = {
  tooShort: `Paling sedikit ${PASSWORD_SHORTEST} karakter. Beberapa kata yang tidak berkaitan mudah diingat dan sulit ditebak.`,
  tooLong: `Paling banyak ${PASSWORD_LONGEST} karakter.`,
  personal: 'Jangan memakai alamat surel atau nama sendiri. Pilih kata-kata lain.',
  common: 'Kata sandi ini termasuk yang pertama kali dicoba orang. Pilih kata-kata lain.',
};

export const PASSWORD_HINT = `Paling sedikit ${PASSWORD_SHORTEST} karakter, misalnya tiga atau empat kata yang tidak berkaitan. Spasi boleh dipakai; angka dan tanda baca tidak wajib.`;

export const ACCOUNT_FAULTS: Readonly<Record<AccountFault, string>> = {
  ownRole: 'Peran sendiri tidak dapat diubah. Mintalah admin lain mengubahnya.',
  ownAccount: 'Akun sendiri tidak dapat ditutup. Mintalah admin lain menutupnya.',
  lastAdmin: 'Ini admin terakhir yang dapat masuk. Jadikan orang lain admin terlebih dahulu.',
};

export const ACCOUNT_STATE_WORDS: Readonly<Record<AccountState, string>> = {
  active: 'aktif',
  waiting: 'menunggu aktivasi',
  lapsed: 'tautan kedaluwarsa',
  closed: 'ditutup',
};

/** What a link reads like in a message to its person. */
export function linkLetter({ name, url, until }: Record<'name' | 'url' | 'until', string>): string {
  return [
    `Yth. ${name},`,
    '',
    'Silakan buka tautan berikut untuk memilih kata sandi Sambang. Tautan hanya dapat dipakai satu kali,',
    `paling lambat ${until}.`,
    '',
    url,
    '',
    'Abaikan pesan ini jika Anda tidak memintanya.',
  ].join('\n');
}
