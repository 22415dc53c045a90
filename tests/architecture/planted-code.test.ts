import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, describe, expect, it } from 'vitest';

// The offences are handed to the linter as text under the name of a file that exists: its rules apply,
// nothing is written, and whoever runs the tools at the same moment meets no planted file.
const DOMAIN_FILE = 'app/domain/result.ts';
const SERVER_FILE = 'app/http/probes.server.ts';
const CLOCK_FILE = 'app/clock.server.ts';
const ENV_FILE = 'app/env.server.ts';

// The same rules with the types of these files alone: to learn those of the whole house costs more than
// all that is asked here.
const project = mkdtempSync(join(tmpdir(), 'sambang-linted-'));
writeFileSync(
  join(project, 'tsconfig.json'),
  JSON.stringify({
    extends: resolve('tsconfig.json'),
    compilerOptions: { typeRoots: [resolve('node_modules/@types')] },
    include: [],
    files: [DOMAIN_FILE, SERVER_FILE, CLOCK_FILE, ENV_FILE].map((file) => resolve(file)),
  }),
);
afterAll(() => rmSync(project, { recursive: true, force: true }));

const parserOptions = {
  ...{ projectService: false, project: join(project, 'tsconfig.json') },
  // Where CI is set each file would be read once from the disk, whatever text is handed over.
  disallowAutomaticSingleRunInference: true,
};
const linter = new ESLint({
  overrideConfig: { files: ['app/**/*.ts'], languageOptions: { parserOptions } },
});

async function rulesBroken(text: string, filePath: string): Promise<(string | null)[]> {
  const [result] = await linter.lintText(text, { filePath });
  return (result?.messages ?? []).map((message) => message.ruleId);
}

const statements = (count: number) => 'work();\n'.repeat(count);

describe('the linter refuses', () => {
  it.each([
    ['a hidden clock', 'export const now = Date.now();', 'no-restricted-syntax'],
    ['a date of now', 'export const now = new Date();', 'no-restricted-syntax'],
    ['a date without new', 'export const now = Date();', 'no-restricted-syntax'],
    ['the environment', 'export const port = process.env.PORT;', 'no-restricted-syntax'],
    [
      'the environment by another name',
      "import { env } from 'node:process';\nexport const port = env.PORT;",
      'no-restricted-syntax',
    ],
    ['chance', 'export const dice = Math.random();', 'no-restricted-syntax'],
    [
      'an async transaction callback',
      'export const save = (db: { transaction(work: () => unknown): void }) => { db.transaction(async () => {}); };',
      'no-restricted-syntax',
    ],
    [
      'an async transaction callback written as a function',
      'export const save = (db: { transaction(work: () => unknown): void }) => { db.transaction(async function () {}); };',
      'no-restricted-syntax',
    ],
    [
      'the type of a route’s loader',
      "import type { loader } from '#app/routes/public/not-found.tsx';\nexport type Data = typeof loader;",
      'no-restricted-syntax',
    ],
    [
      'a promise nobody waits for',
      'export function start(work: () => Promise<void>) { work(); }',
      '@typescript-eslint/no-floating-promises',
    ],
    [
      'a promise where a yes or no is wanted',
      'export const ready = (ask: () => Promise<boolean>) => (ask() ? 1 : 2);',
      '@typescript-eslint/no-misused-promises',
    ],
    ['words on the console', "console.log('hidden');\nexport {};", 'no-console'],
    [
      'a function of 61 lines',
      `export function work() {\n${statements(59)}}\n`,
      'max-lines-per-function',
    ],
    ['a file of 251 lines', `export {};\n${'// a line\n'.repeat(250)}`, 'max-lines'],
  ])('%s', async (_name, text, rule) => {
    expect(await rulesBroken(text, SERVER_FILE)).toContain(rule);
    expect(await rulesBroken(text, DOMAIN_FILE)).toContain(rule);
  });

  it('neither a moment that was given nor a synchronous transaction', async () => {
    const text = `
      export const day = (ms: number) => new Date(ms).toISOString();
      export const save = (db: { transaction(work: () => void): void }) => { db.transaction(() => {}); };
    `;
    expect(await rulesBroken(text, SERVER_FILE)).toEqual([]);
  });

  it.each([
    [CLOCK_FILE, 'export const now = Date.now();', 'export const p = process.env.PORT;'],
    [ENV_FILE, 'export const p = process.env.PORT;', 'export const now = Date.now();'],
  ])('in %s only what has its home elsewhere', async (file, athome, offence) => {
    expect(await rulesBroken(athome, file)).toEqual([]);
    expect(await rulesBroken(offence, file)).toEqual(['no-restricted-syntax']);
  });
});
