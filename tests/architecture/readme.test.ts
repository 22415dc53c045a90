import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withTables } from '#app/cli/tables.ts';

describe('the README', () => {
  it('tells rules, transitions and permissions as the code has them (npm run readme renews it)', () => {
    const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(withTables(text)).toBe(text);
  });
});
