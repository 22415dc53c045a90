/** Crockford's base32: no I, L, O or U, so that nothing is misread and nothing reads as a word. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const BITS = 128;
/** So many symbols hold 128 bits; the first of them is at most 7. */
export const PASS_CODE_LENGTH = Math.ceil(BITS / 5);
const A_CODE = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** What stands between the symbols where a code is printed, typed or read out. */
const SEPARATORS = /[\s._‐-―-]/g;

const GROUP = 5;

/** The code of 128 bits, without separators: as it stands in an address. */
export function passCodeOf(bytes: Uint8Array): string {
  if (bytes.length * 8 !== BITS) throw new Error(`A pass code holds ${BITS} bits`);
  let rest = bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
  let code = '';
  for (let place = 0; place < PASS_CODE_LENGTH; place += 1) {
    code = `${SYMBOLS[Number(rest & 31n)]}${code}`;
    rest >>= 5n;
  }
  return code;
}

/**
 * The code somebody typed, pasted or scanned; null where it can be none. Case, separators, the letters
 * that look like digits, and an address around it are forgiven.
 */
export function readPassCode(typed: string): string | null {
  const last = typed.trim().split('/').at(-1) ?? '';
  const code = last
    .normalize('NFKC')
    .replace(SEPARATORS, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return A_CODE.test(code) ? code : null;
}

/** "3XKQ7-0M2ZC-…": in groups, to be read out and typed; what is left over goes to the last one. */
export function groupedCode(code: string): string {
  const groups = Math.floor(code.length / GROUP);
  return Array.from({ length: groups }, (_, index) =>
    index === groups - 1
      ? code.slice(index * GROUP)
      : code.slice(index * GROUP, (index + 1) * GROUP),
  ).join('-');
}
