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

it('finds a file nobody imports', () => {
  plant('app/left-over.ts', 'export const forgotten = 1;\n');
  expect(leftovers()).toEqual(['files: app/left-over.ts']);
});

it('finds an export nobody imports', () => {
  plant('app/used.ts', 'export const used = 1;\nexport const forgotten = 2;\n');
  expect(leftovers()).toEqual(['exports: forgotten']);
});

it('finds a dependency nobody imports', () => {
  expect(leftovers({ 'left-pad': '1.3.0' })).toEqual(['dependencies: left-pad']);
});
