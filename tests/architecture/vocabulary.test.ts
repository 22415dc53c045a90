import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOMS = ['app', 'db', 'emails', 'tests'];
const NAMES_THAT_EXCLUDE_NOTHING = [
  'utils',
  'util',
  'helpers',
  'services',
  'common',
  'types',
  'misc',
];
const MOST_LINES = 250;

const entries = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, withFileTypes: true }).map((entry) => ({
    path: join(entry.parentPath, entry.name),
    isFolder: entry.isDirectory(),
  })),
);
const sources = entries.filter(({ path, isFolder }) => !isFolder && /\.(tsx?|css)$/.test(path));

/** Every name a file imports, for its values or only for its types. */
function importsOf(path: string): string[] {
  return ts.preProcessFile(readFileSync(path, 'utf8')).importedFiles.map((file) => file.fileName);
}

describe('the vocabulary of the house', () => {
  it('looks at the whole house', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  it('has no folder or file whose name excludes nothing', () => {
    const vague = entries.filter(({ path }) => {
      const [name = ''] = (path.split(/[/\\]/).at(-1) ?? '').split('.');
      return NAMES_THAT_EXCLUDE_NOTHING.includes(name);
    });
    // One file wires the process together and is named after what it holds.
    expect(
      vague.map(({ path }) => path).filter((path) => path !== 'app/services.server.ts'),
    ).toEqual([]);
  });

  it(`has no file above ${MOST_LINES} lines`, () => {
    const long = sources.filter(
      ({ path }) => readFileSync(path, 'utf8').trimEnd().split('\n').length > MOST_LINES,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('keeps the domain to itself', () => {
    const domain = sources.filter(({ path }) => path.startsWith(join('app', 'domain')));
    expect(domain.length).toBeGreaterThan(10);
    const foreign = domain.flatMap(({ path }) =>
      importsOf(path)
        .filter((name) => !/^(\.\.?\/|#app\/domain\/)/.test(name))
        .map((name) => `${path} imports ${name}`),
    );
    expect(foreign).toEqual([]);
  });

  it('imports its own files with their extension', () => {
    const bare = sources.flatMap(({ path }) =>
      importsOf(path)
        .filter((name) => /^(\.|#(app|db|emails|tests)\/)/.test(name))
        .filter((name) => !/\.(tsx?|json|cjs|css(\?url)?)$/.test(name))
        .map((name) => `${path} imports ${name}`),
    );
    expect(bare).toEqual([]);
  });
});
