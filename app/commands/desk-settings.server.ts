import { eq } from 'drizzle-orm';
import { officeSettings } from '#db/schema/index.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { can } from '#app/domain/people/permissions.ts';
import { DESK_SETTINGS_KEY, type DeskSettings } from '#app/domain/reception/desk-settings.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { noteChange } from './note-change.server.ts';

/** What the record calls the desk's settings. */
export const DESK_SETTINGS_SUBJECT = `setting:${DESK_SETTINGS_KEY}`;

/** Saves what the office has chosen for its desk; the same again writes nothing. */
export function saveDeskSettings(
  house: House,
  doer: Doer,
  { lockMinutes, photos }: DeskSettings,
): Result<null, Refusal> {
  if (!can(doer.actor, 'manageOfficeSettings')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, (tx, context) => {
    const after = { lockMinutes, photos };
    const before = { ...context.reference.desk };
    const told = { action: 'deskSettings.changed', subject: DESK_SETTINGS_SUBJECT };
    if (!noteChange(tx, context, { ...told, before, after })) return ok(null);
    const mine = eq(officeSettings.key, DESK_SETTINGS_KEY);
    const known = tx.select().from(officeSettings).where(mine).get();
    const saved = {
      ...{ value: after, revision: (known?.revision ?? 0) + 1 },
      ...{ updatedAt: context.now, updatedBy: context.actor.name },
    };
    tx.insert(officeSettings)
      .values({ key: DESK_SETTINGS_KEY, ...saved })
      .onConflictDoUpdate({ target: officeSettings.key, set: saved })
      .run();
    return ok(null);
  });
}
