import type { Tx } from '#db/client.server.ts';
import type { JsonValue } from '#app/domain/decisions/decision.ts';
import { writeAudit } from './audit.server.ts';
import type { CommitContext } from './commit.server.ts';

type Values = Readonly<Record<string, JsonValue>>;

interface Change {
  /** "narasumber.changed" */
  readonly action: string;
  readonly subject: string;
  readonly before: Values;
  readonly after: Values;
  /** Names of the values that tell of a person: kept sealed. */
  readonly personal?: readonly string[];
}

/** Writes what was and what is, of the values that differ. False where nothing differs, and nothing is written. */
export function noteChange(
  tx: Tx,
  { now, actor, requestId }: Pick<CommitContext, 'now' | 'actor' | 'requestId'>,
  { action, subject, before, after, personal = [] }: Change,
): boolean {
  const changed = Object.keys(after).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  if (changed.length === 0) return false;
  const open = changed.filter((name) => !personal.includes(name));
  const sealed = changed.filter((name) => personal.includes(name));
  writeAudit(tx, {
    ...{ action, subject, reason: null, revision: null },
    details: { changed, before: only(before, open), after: only(after, open) },
    ...(sealed.length > 0 && {
      personal: { before: only(before, sealed), after: only(after, sealed) },
    }),
    ...{ at: now, actor, requestId },
  });
  return true;
}

function only(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
}
