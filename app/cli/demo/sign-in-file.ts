import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROLES } from '#app/domain/people/roles.ts';
import { zOneOf } from '#app/forms/fields.ts';

const zKey = z.object({ role: zOneOf(ROLES), name: z.string(), key: z.string() });

const zPerson = z.object({
  role: zOneOf(ROLES),
  name: z.string(),
  email: z.string(),
  password: z.string(),
  /** For the desk, where they may stand there. */
  pin: z.string().optional(),
});

const zFile = z.object({ people: z.array(zPerson), keys: z.array(zKey) });

/** A key of one role, to be tried out. */
export type SignIn = z.output<typeof zKey>;

/** Somebody of the house, with the password that nobody else has. */
export type DemoPerson = z.output<typeof zPerson>;

/** Everything the demo can be entered with. */
export type SignInFile = z.output<typeof zFile>;

const NOTHING: SignInFile = { people: [], keys: [] };

const pathOf = (dataDir: string): string => join(dataDir, 'masuk.json');

/** What is kept from before; half a file is as good as none. */
export function readSignInFile(dataDir: string): SignInFile {
  const path = pathOf(dataDir);
  if (!existsSync(path)) return NOTHING;
  try {
    const read = zFile.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return read.success ? read.data : NOTHING;
  } catch {
    return NOTHING;
  }
}

/** Keeps one part of it, for its owner alone. */
export function keepSignIns(dataDir: string, part: Partial<SignInFile>): void {
  const path = pathOf(dataDir);
  const content = { ...readSignInFile(dataDir), ...part };
  // The mode counts only for a file that is new.
  rmSync(path, { force: true });
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
}
