import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** What a browser that has kept nothing fetches before a page is whole, in bytes on the wire. */
export interface FirstLoad {
  readonly total: number;
  readonly scripts: number;
  /** Every file with its weight. */
  readonly files: Readonly<Record<string, number>>;
}

/**
 * Weighs a page as it comes over the wire: the page, all it names, and all that those name in turn.
 * Of a typeface in several files, as in a browser, those whose letters occur in the page.
 */
export async function firstLoadOf(base: string, path: string, cookie = ''): Promise<FirstLoad> {
  const files: Record<string, number> = {};
  const waiting = [path];
  let page = '';
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (next in files) continue;
    const { bytes, text } = await fetched(new URL(next, base), cookie);
    files[next] = bytes;
    page ||= text;
    waiting.push(...namedIn(text, next, page));
  }
  const scripts = Object.entries(files).filter(([name]) => name.endsWith('.js'));
  return { total: sum(Object.values(files)), scripts: sum(scripts.map(([, it]) => it)), files };
}

/** Files of the build that a page, a style or a script names. */
function namedIn(text: string, from: string, page: string): string[] {
  // The list of all routes names what other pages fetch.
  if (/\.(woff2|svg)$|\/manifest-/.test(from)) return [];
  if (from.endsWith('.css')) return fontsFor(page, text);
  if (from.endsWith('.js')) {
    const beside = text.match(/(?<=(?:from|import)\s?["'])\.\/[\w.-]+\.js/g) ?? [];
    return beside.map((name) => `/assets/${name.slice(2)}`);
  }
  // What a page only lists, for a later page, is not fetched.
  return (
    text.match(
      /(?<=(?:href=|src=|from\s?|import\s?\(?)["'])(?:\/assets\/[\w.-]+\.(?:js|css)|\/favicon\.svg)/g,
    ) ?? []
  );
}

/** The font files of a style sheet that hold a letter of the page. */
function fontsFor(page: string, style: string): string[] {
  const letters = new Set(Array.from(page, (letter) => letter.codePointAt(0) ?? 0));
  return (style.match(/@font-face\s*\{[^}]*\}/g) ?? [])
    .filter((face) => {
      const range = /unicode-range:([^;}]*)/.exec(face)?.[1] ?? 'U+0-10FFFF';
      return range.split(',').some((part) => [...letters].some((letter) => holds(part, letter)));
    })
    .flatMap((face) => face.match(/\/assets\/[\w.-]+\.woff2/g) ?? []);
}

/** "U+0000-00FF", "U+131", "U+4??": does it hold the letter? */
function holds(part: string, letter: number): boolean {
  const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
  const [first, last] = [from.replaceAll('?', '0'), to.replaceAll('?', 'F')];
  return parseInt(first, 16) <= letter && letter <= parseInt(last, 16);
}

function fetched(url: URL, cookie: string): Promise<{ bytes: number; text: string }> {
  const headers = { 'Accept-Encoding': 'gzip', ...(cookie !== '' && { Cookie: cookie }) };
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode } = response;
        if (statusCode !== 200) return reject(new Error(`${url.pathname}: ${statusCode}`));
        const body = Buffer.concat(parts);
        const isZipped = response.headers['content-encoding'] === 'gzip';
        const text = (isZipped ? gunzipSync(body) : body).toString();
        return resolve({ bytes: body.length, text });
      });
    }).on('error', reject);
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
