import { createHash, createVerify, type KeyObject } from 'node:crypto';

/** Holds a mail against its DKIM signature as a receiver does (RFC 6376, relaxed/relaxed, rsa-sha256). */
export function dkimHolds(raw: Buffer, publicKey: KeyObject): boolean {
  const text = raw.toString('latin1');
  const cut = text.indexOf('\r\n\r\n');
  const headers = text.slice(0, cut).split(/\r\n(?![ \t])/);
  const signature = headers.find((line) => /^dkim-signature:/i.test(line)) ?? '';
  const tags = new Map(
    signature
      .slice(signature.indexOf(':') + 1)
      .split(';')
      .map((tag): [string, string] => {
        const [name = '', ...value] = tag.split('=');
        return [name.trim(), value.join('=').replace(/\s+/g, '')];
      }),
  );
  const bodyHash = createHash('sha256').update(relaxedBody(text.slice(cut + 4)), 'latin1');
  if (bodyHash.digest('base64') !== tags.get('bh')) return false;
  // Of a name that comes twice the last one counts first.
  const left = headers.filter((line) => line !== signature).reverse();
  const signed = (tags.get('h') ?? '').split(':').flatMap((name) => {
    const at = left.findIndex((line) => nameOf(line) === name.toLowerCase());
    return at < 0 ? [] : left.splice(at, 1).map(relaxedHeader);
  });
  const own = relaxedHeader(signature.replace(/(\bb=)[^;]*/, '$1'));
  const verify = createVerify('RSA-SHA256').update([...signed, own].join('\r\n'), 'latin1');
  return verify.verify(publicKey, tags.get('b') ?? '', 'base64');
}

function nameOf(line: string): string {
  return line.slice(0, line.indexOf(':')).trim().toLowerCase();
}

function relaxedHeader(line: string): string {
  const value = line
    .slice(line.indexOf(':') + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ');
  return `${nameOf(line)}:${value.trim()}`;
}

function relaxedBody(body: string): string {
  const lines = body.replace(/[ \t]+(?=\r\n)/g, '').replace(/[ \t]+/g, ' ');
  const end = lines.replace(/(\r\n)*$/, '');
  return end === '' ? '' : `${end}\r\n`;
}
