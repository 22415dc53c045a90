import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withTables } from '#app/cli/tables.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The names of all settings, as the two files that read the environment have them. */
function settingsRead(): string[] {
  const readers = ['app/env.server.ts', 'app/env-mail.server.ts'];
  const text = readers.map((file) => readFileSync(file, 'utf8')).join('');
  const taken = [...text.matchAll(/const \{([^}]+)\} = given;/g)].map(([, names = '']) => names);
  const names = [
    ...text.matchAll(/^ {2}([A-Z_]+): (?:text|oneOf|z\b)/gm),
    ...text.matchAll(/given\.([A-Z_]+)/g),
    ...taken.join().matchAll(/\b([A-Z][A-Z_]+)\b/g),
  ];
  return [...new Set(names.map(([, name = '']) => name))];
}

describe('the README', () => {
  it('tells rules, transitions and permissions as the code has them (npm run readme renews it)', () => {
    expect(withTables(README)).toBe(README);
  });

  it('names every setting that the program reads', () => {
    const names = settingsRead();
    expect(names).toEqual(expect.arrayContaining(['PORT', 'SMTP_TLS', 'DKIM_PRIVATE_KEY_FILE']));
    expect(names.filter((name) => !README.includes(`\`${name}\``))).toEqual([]);
  });

  it('points only to files that are there', () => {
    const linked = [...README.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path);
    const named = [...README.matchAll(/`((?:app|db|emails|tests|docs)\/[\w./-]+\.\w+)`/g)];
    const paths = [...linked, ...named.map(([, path = '']) => path)];
    expect(paths.length).toBeGreaterThan(50);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});
