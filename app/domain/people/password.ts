/** Fewest and most characters of a password (NIST SP 800-63B-4 §3.1.1.2, OWASP ASVS 5.0 §6.2). */
export const PASSWORD_SHORTEST = 12;
export const PASSWORD_LONGEST = 128;

/** Fewer different characters than these are a key held down, or a few in turns. */
const FEWEST_DIFFERENT = 5;

/** Shorter than that a part of an address or a name says nothing about its owner. */
const TELLING_LENGTH = 4;

/** Why a password is not taken. Nothing is asked about its kinds of characters: length is what counts. */
export type PasswordFault = 'tooShort' | 'tooLong' | 'personal' | 'common';

/** Whose password it would be. */
export interface PasswordOwner {
  readonly email: string;
  readonly name: string;
}

/**
 * What people choose first, and what anybody would try first here, as letters alone: with any digits
 * and signs around it, it is still the same word.
 */
const WORST: ReadonlySet<string> = new Set(
  `password passwords passw katasandi sandi sandisaya katasandisaya rahasia rahasiasaya rahasiaku
  qwerty qwertyui qwertyuiop qwertyuiopas qwertyuiopasdf qwertyqwerty asdfghjkl asdfghjklzx zxcvbnm
  qwertyuiopasdfghjkl qazwsxedc qazwsxedcrfv abcdef abcdefgh abcdefghij abcdefghijkl abcdefghijklm
  letmein welcome welcomeback iloveyou sunshine princess football monkey dragon master superman
  changeme changemenow default defaultpassword passwordpassword administrator administrasi admin
  adminadmin superadmin root user test testtest testing coba cobacoba demo demodemo
  sayang sayangku sayangkamu cinta cintaku akucintakamu bismillah bismillahirrahmanirrahim alhamdulillah
  assalamualaikum indonesia indonesiaraya indonesiajaya indonesiamerdeka merdeka pancasila garuda
  bhinnekatunggalika jakarta jakartapusat jakartaraya bandung surabaya nusantara
  sambang sambangdjpk djpksambang djpk djpkdjpk djpkkemenkeu kemenkeu kemenkeudjpk kemenkeuri
  kemenkeukemenkeu kementeriankeuangan kementeriankeuanganri perimbangankeuangan menkeu
  direktoratjenderalperimbangankeuangan sekretariat sekretariatdjpk resepsionis narasumber pegawai
  pegawaidjpk kepalabagian auditor contactcenter callcenter callcenterdjpk pemda bupati walikota
  gubernur radiusprawiro gedungradiusprawiro lapanganbanteng`.split(/\s+/),
);

/** A few characters said over and over: "abc123abc123". */
const REPEATED = /^(.{1,8}?)\1+$/isu;

/** Is the password good enough for its owner? Null where it is. */
export function passwordFault(password: string, owner: PasswordOwner): PasswordFault | null {
  const length = [...password].length;
  if (length < PASSWORD_SHORTEST) return 'tooShort';
  if (length > PASSWORD_LONGEST) return 'tooLong';
  if (isPersonal(password, owner)) return 'personal';
  if (isCommon(password)) return 'common';
  return null;
}

/** Address or name themselves, in any order and with whatever digits and signs. */
function isPersonal(password: string, { email, name }: PasswordOwner): boolean {
  const chosen = lettersOf(password);
  const [local = ''] = email.split('@', 1);
  const names = name.split(/\s+/);
  const own = [email, local, name, [...names].reverse().join(''), ...names].map(lettersOf);
  const isWord = own.some((word) => word.length >= TELLING_LENGTH && word === chosen);
  return isWord || password.toLowerCase().includes(email.toLowerCase());
}

function isCommon(password: string): boolean {
  const characters = [...password.toLowerCase()];
  if (new Set(characters).size < FEWEST_DIFFERENT) return true;
  if (WORST.has(lettersOf(password)) || REPEATED.test(password)) return true;
  // "11223344" is the row 1234 with each key struck twice.
  return isRow(characters.filter((character, index) => character !== characters[index - 1]));
}

/** Every character follows the one before it, up or down; after 9 comes 0. */
function isRow(characters: readonly string[]): boolean {
  const steps = characters.slice(1).map((character, index) => {
    const step = (character.codePointAt(0) ?? 0) - (characters[index]?.codePointAt(0) ?? 0);
    return step === -9 ? 1 : step === 9 ? -1 : step;
  });
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}
