/** Crockford's base32: no I, L, O or U, so that nothing is misread. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 60 bits, of which a code lives a quarter of an hour. */
const LENGTH = 12;

const GROUP = 4;

/** So long a code enrols a device, in minutes. */
export const DEVICE_CODE_MINUTES = 15;

/** So many random bytes a code is made of. */
export const DEVICE_CODE_BYTES = LENGTH;

/** The code without separators, as it is hashed. */
export function deviceCodeOf(bytes: Uint8Array): string {
  return [...bytes.slice(0, LENGTH)].map((byte) => SYMBOLS[byte % SYMBOLS.length]).join('');
}

/** "7KQ2-M0ZC-3XHD": to be read from one screen and typed at another. */
export function shownDeviceCode(code: string): string {
  return (code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}

/** The code somebody typed; null where it can be none. Case, separators and letters like digits are forgiven. */
export function readDeviceCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const isCode = code.length === LENGTH && [...code].every((symbol) => SYMBOLS.includes(symbol));
  return isCode ? code : null;
}
