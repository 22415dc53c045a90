import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

// Like the planted imports, the leftovers lie in a house of their own under the real configuration.
let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'sambang-house-'));
  cpSync('knip.json', join(house, 'knip.json'));
  plant('app/routes.ts', "import { used } from './used.ts';\nexport default [used];\n");
  plant('app/used.ts', 'export const used = 1;\n');
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

/** What knip reports, as "kind: name". */
function leftovers(dependencies: Readonly<Record<string, string>> = {}): string[] {
  plant('package.json', JSON.stringify({ name: 'house', type: 'module', dependencies }));
  const knip = join(process.cwd(), 'node_modules/knip/bin/knip.js');
  const { stdout } = spawnSync(process.execPath, [knip, '--reporter', 'json'], {
    cwd: house,
    encoding: 'utf8',
  });
  const { issues } = JSON.parse(stdout) as { issues: Record<string, { name: string }[]>[] };
  return issues.flatMap((issue) =>
    ['files', 'exports', 'dependencies'].flatMap((kind) =>
      (issue[kind] ?? []).map(({ name }) => `${kind}: ${name}`),
    ),
  );
}

it('finds nothing in a house where all is used', () => {
  expect(leftovers()).toEqual([]);
});

// In one house, since each look takes as long as all: each is told by its own kind and name.
it('finds a file, an export and a dependency that nobody imports', () => {
  plant('app/left-over.ts', 'export const forgotten = 1;\n');
  plant('app/used.ts', 'export const used = 1;\nexport const unwanted = 2;\n');
  expect(leftovers({ 'left-pad': '1.3.0' }).sort()).toEqual([
    'dependencies: left-pad',
    'exports: unwanted',
    'files: app/left-over.ts',
  ]);
});
