import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureBuild, ensureProcess } from '#tests/support/build.ts';

/** Pages and server are those of the present source; no test waits for them to be made. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  await ensureBuild();
  await ensureProcess('server');
  const lookedAt = mkdtempSync(join(tmpdir(), 'sambang-e2e-dilihat-'));
  provide('lookedAt', lookedAt);
  return () => rmSync(lookedAt, { recursive: true, force: true });
}
