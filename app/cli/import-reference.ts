import type { Doer } from '#app/commands/decide.server.ts';
import type { House } from '#app/commands/house.server.ts';
import type { ReferenceFile } from '#app/commands/import-reference.server.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { type Command, done, refused } from './command.ts';
import { reasonOf } from './reason.ts';
import { readTextFile } from './text-file.ts';

interface ReferenceImport<T> extends Pick<Command, 'words' | 'summary'> {
  readonly run: (house: House, doer: Doer, file: ReferenceFile) => Result<T, Refusal>;
  readonly tell: (imported: T) => string;
}

/** A command that takes one file of reference data. */
export function importReference<T>({ run, tell, ...rest }: ReferenceImport<T>): Command {
  return {
    ...rest,
    usage: 'FILE.csv',
    read: ({ rest: [file, ...more] }) => {
      if (file === undefined || more.length > 0) return refuse('Sebutkan tepat satu berkas CSV.');
      return ok(({ house, doer }) => {
        const text = readTextFile(file);
        if (!text.ok) return refused(text.error);
        const imported = run(house, doer, { file, text: text.value });
        return imported.ok
          ? done(imported.value, tell(imported.value))
          : refused(reasonOf(imported.error));
      });
    },
  };
}
