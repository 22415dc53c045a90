import { eq } from 'drizzle-orm';
import { officeTexts } from '#db/schema/index.ts';
import { DESK_TEXTS, deskTextKey, unknownPlaceholders } from '#app/copy/instructions.ts';
import type { DeskSituation } from '#app/domain/compliance/desk-situations.ts';
import type { FieldError, Refusal } from '#app/domain/decisions/decision.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Doer } from './decide.server.ts';
import type { House } from './house.server.ts';
import { noteChange } from './note-change.server.ts';
import { managePolicy } from './policy-drafts.server.ts';

export interface DeskTextForm {
  /** The revision that was seen; 0 where the delivered text stood. */
  readonly revision: number;
  readonly title: string;
  readonly text: string;
}

/** Puts the office's own words in the place of an instruction, or of its own words before. */
export function saveDeskText(
  house: House,
  doer: Doer,
  situation: DeskSituation,
  form: DeskTextForm,
): Result<null, Refusal> {
  const errors = placeholderErrors(form);
  if (errors.length > 0) return refuse({ code: 'invalid', errors });
  return replaceText(house, doer, situation, form);
}

/** Lets the delivered words speak again; the row stays, blank, and remembers who did it. */
export function restoreDeskText(
  house: House,
  doer: Doer,
  situation: DeskSituation,
  revision: number,
): Result<null, Refusal> {
  return replaceText(house, doer, situation, { revision, title: '', text: '' });
}

function replaceText(
  house: House,
  doer: Doer,
  situation: DeskSituation,
  { revision, title, text }: DeskTextForm,
): Result<null, Refusal> {
  const key = deskTextKey(situation);
  return managePolicy(house, doer, (tx, context) => {
    const row = tx.select().from(officeTexts).where(eq(officeTexts.key, key)).get();
    const before = spoken(row, situation);
    const after = spoken({ title, text }, situation);
    // The same words sent twice are saved once.
    if (JSON.stringify(before) === JSON.stringify(after)) return ok(null);
    if (row !== undefined && row.revision !== revision) {
      return refuse({ code: 'stale', decidedBy: row.updatedBy, decidedAt: row.updatedAt });
    }
    const saved = {
      ...{ title, text, revision: revision + 1 },
      ...{ updatedAt: context.now, updatedBy: context.actor.name },
    };
    tx.insert(officeTexts)
      .values({ key, ...saved })
      .onConflictDoUpdate({ target: officeTexts.key, set: saved })
      .run();
    noteChange(tx, context, { action: 'deskText.changed', subject: `text:${key}`, before, after });
    return ok(null);
  });
}

/** What the desk reads; a blank row says what was delivered. */
function spoken(
  row: Pick<DeskTextForm, 'title' | 'text'> | undefined,
  situation: DeskSituation,
): { readonly title: string; readonly text: string } {
  const { title, text } = row === undefined || row.text === '' ? DESK_TEXTS[situation] : row;
  return { title, text };
}

/** A name nobody fills in would stand on the desk's screen as it was written. */
export function placeholderErrors(form: Pick<DeskTextForm, 'title' | 'text'>): FieldError[] {
  return (['title', 'text'] as const).flatMap((path) => {
    const unknown = unknownPlaceholders(form[path]);
    if (unknown.length === 0) return [];
    const message = `${unknown.join(', ')} tidak dikenal. Yang dapat dipakai hanya {batas} dan {jam}.`;
    return [{ path, message }];
  });
}
