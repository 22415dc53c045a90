import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ICruiseResult, type IConfiguration, cruise } from 'dependency-cruiser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

// The offences stand in a house of their own in the temporary folder, under the same rules: in the real
// one they would disturb whoever runs the tools at the same moment.
const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as IConfiguration;

let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'sambang-house-'));
  plant({
    'package.json': JSON.stringify({
      type: 'module',
      imports: {
        '#app/*': './app/*',
        '#db/*': './db/*',
        '#emails/*': './emails/*',
        '#tests/*': './tests/*',
      },
    }),
    'db/other.ts': 'export {};',
    'emails/other.ts': 'export {};',
    'app/other.ts': 'export {};',
    'node_modules/zod/package.json': JSON.stringify({ name: 'zod', main: 'index.js' }),
    'node_modules/zod/index.js': 'module.exports = {};',
  });
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

function plant(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
}

async function rulesBroken(): Promise<string[]> {
  const { tsConfig: _theirs, ...options } = config.options ?? {};
  const { output } = await cruise(['app', 'db', 'emails'], {
    ...options,
    baseDir: house,
    validate: true,
    ruleSet: { forbidden: config.forbidden ?? [] },
  });
  const { violations } = (output as ICruiseResult).summary;
  return [...new Set(violations.map((violation) => violation.rule.name))].sort();
}

/** `from` imports `to`, both planted: a value, or with `import type` only the name of a type. */
async function rulesBrokenBy(from: string, to: string, how = 'import'): Promise<string[]> {
  const use = how === 'import' ? 'export const here = It;' : 'export type Here = It;';
  plant({ [to]: 'export class It {}\n', [from]: `${how} { It } from '#${to}';\n${use}\n` });
  return rulesBroken();
}

describe('the floors refuse', () => {
  it.each([
    ['app/domain/a.ts', 'db/schema.ts', ['domain-is-pure']],
    ['app/domain/a.ts', 'app/copy/words.ts', ['domain-is-pure']],
    ['app/domain/a.ts', 'app/clock.server.ts', ['domain-is-pure', 'no-server-code-in-the-browser']],
    ['app/clock.server.ts', 'db/schema.ts', ['floor-ground']],
    ['db/a.ts', 'app/queries/list.server.ts', ['floor-db']],
    ['db/a.ts', 'emails/mail.ts', ['floor-db']],
    ['emails/a.ts', 'app/documents/pdf.ts', ['floor-emails']],
    ['emails/a.ts', 'db/schema.ts', ['floor-emails']],
    ['app/copy/a.ts', 'app/forms/b.ts', ['floor-copy']],
    ['app/forms/a.ts', 'db/schema.ts', ['floor-forms']],
    ['app/documents/a.ts', 'app/http/paths.ts', ['floor-documents']],
    ['app/services.server.ts', 'app/jobs/run.ts', ['floor-services']],
    ['app/queries/a.ts', 'app/commands/b.server.ts', ['floor-queries']],
    ['app/commands/a.ts', 'app/http/paths.ts', ['floor-commands']],
    ['app/commands/a.ts', 'app/jobs/run.ts', ['floor-commands']],
    ['app/http/a.ts', 'app/commands/b.server.ts', ['floor-http']],
    ['app/components/a.tsx', 'db/schema.ts', ['floor-components']],
    [
      'app/components/a.tsx',
      'app/queries/list.server.ts',
      ['floor-components', 'no-server-code-in-the-browser'],
    ],
    ['app/routes/a.tsx', 'app/jobs/run.ts', ['floor-routes']],
    ['app/jobs/a.ts', 'app/cli/main.ts', ['floor-jobs']],
    ['app/cli/a.ts', 'app/server.ts', ['floor-cli']],
    ['app/entry.client.tsx', 'app/queries/list.server.ts', ['no-server-code-in-the-browser']],
    ['app/http/a.ts', 'tests/support/time.ts', ['floor-http', 'tests-are-not-used']],
  ])('%s → %s', async (from, to, rules) => {
    expect(await rulesBrokenBy(from, to)).toEqual(rules);
  });

  it.each([
    ['app/components/a.tsx', 'app/routes/list.tsx', ['floor-components', 'routes-stand-alone']],
    ['app/jobs/a.ts', 'app/routes/list.tsx', ['floor-jobs', 'routes-stand-alone']],
    ['app/domain/a.ts', 'app/forms/b.ts', ['domain-is-pure']],
  ])('%s → %s even for a type', async (from, to, rules) => {
    expect(await rulesBrokenBy(from, to, 'import type')).toEqual(rules);
  });

  it.each([
    ['app/commands/a.server.ts', 'app/queries/list.server.ts'],
    ['app/commands/a.server.ts', 'db/schema.ts'],
    ['app/routes/a.tsx', 'app/commands/b.server.ts'],
    ['app/cli/main.ts', 'app/jobs/run.ts'],
    ['emails/a.ts', 'app/copy/words.ts'],
    ['app/components/a.tsx', 'app/http/paths.ts'],
    ['app/http/a.ts', 'app/domain/result.ts'],
  ])('but not %s → %s', async (from, to) => {
    expect(await rulesBrokenBy(from, to)).toEqual([]);
  });
});

describe('the domain refuses', () => {
  it.each([
    ['npm', "import { z } from 'zod';\nexport const a = z;"],
    ['a type of npm', "import type { z } from 'zod';\nexport type A = typeof z;"],
    ['Node', "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;"],
  ])('%s', async (_name, text) => {
    plant({ 'app/domain/a.ts': text });
    expect(await rulesBroken()).toContain('domain-is-pure');
  });
});

describe('circles are refused', () => {
  it.each([
    ['of values', 'import'],
    ['of types alone', 'import type'],
  ])('%s', async (_name, how) => {
    const { length } = await rulesBrokenBy('app/domain/left.ts', 'app/domain/right.ts', how);
    expect(length).toBe(0);
    plant({
      'app/domain/right.ts': `${how} { Here } from './left.ts';\nexport class It {}\nexport type Back = Here;\n`,
    });
    expect(await rulesBroken()).toEqual(['no-circle']);
  });
});
