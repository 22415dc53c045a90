import { eq, max } from 'drizzle-orm';
import { topics } from '#db/schema/index.ts';
import type { TopicChangeForm, TopicForm } from '#app/forms/topic.ts';
import type { FieldError, Refusal } from '#app/domain/decisions/decision.ts';
import type { Topic } from '#app/domain/directory/topic.ts';
import { phraseClashes, phraseOf } from '#app/domain/directory/topic-clash.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Reference } from '#app/queries/reference.server.ts';
import type { Doer } from './decide.server.ts';
import type { House } from './house.server.ts';
import { noteChange } from './note-change.server.ts';
import { manage, note } from './resources.server.ts';

/** A new technical topic, last in the list. The same one sent twice is made once. */
export function addTopic(house: House, doer: Doer, form: TopicForm): Result<null, Refusal> {
  return manage(house, doer, (tx, context) => {
    const { code, name, synonyms } = form;
    const known = context.reference.topics.get(code);
    if (known !== undefined && isSame(known, form)) return ok(null);
    const errors = phraseErrors(context.reference, form, null);
    if (known !== undefined) {
      errors.push({ path: 'code', message: `Kode ${code} sudah dipakai: ${known.name}.` });
    }
    if (errors.length > 0) return refuse({ code: 'invalid', errors });
    const last = tx
      .select({ position: max(topics.position) })
      .from(topics)
      .get();
    const position = (last?.position ?? 0) + 1;
    tx.insert(topics).values({ code, name, synonyms, group: 'teknis', position }).run();
    note(tx, context, 'topic.added', `topic:${code}`, { name, synonyms });
    return ok(null);
  });
}

/** Another name or other spellings; the code stays for good, since requests and registers name it. */
export function changeTopic(
  house: House,
  doer: Doer,
  code: string,
  form: TopicChangeForm,
): Result<null, Refusal> {
  return manage(house, doer, (tx, context) => {
    const before = context.reference.topics.get(code);
    if (before === undefined) return refuse({ code: 'not-found' });
    const errors = phraseErrors(context.reference, { code, ...form }, before);
    if (errors.length > 0) return refuse({ code: 'invalid', errors });
    const after = { name: form.name, synonyms: form.synonyms };
    const changed = noteChange(tx, context, {
      ...{ action: 'topic.changed', subject: `topic:${code}`, after },
      before: { name: before.name, synonyms: before.synonyms },
    });
    if (changed) tx.update(topics).set(after).where(eq(topics.code, code)).run();
    return ok(null);
  });
}

function isSame(known: Topic, { name, synonyms }: TopicForm): boolean {
  return known.name === name && JSON.stringify(known.synonyms) === JSON.stringify(synonyms);
}

/** What is newly spelt must be readable, and stand for no other topic. */
function phraseErrors(
  reference: Reference,
  { code, name, synonyms }: TopicForm,
  before: Topic | null,
): FieldError[] {
  const all = [...reference.topics.values()];
  const fresh = synonyms.filter((synonym) => !before?.synonyms.includes(synonym));
  const clashing = (path: string, phrases: readonly string[]): FieldError[] =>
    phraseClashes(all, code, phrases).map((clash) => ({
      path,
      message: `“${clash.phrase}” sudah berarti topik ${clash.code}.`,
    }));
  const unreadable = fresh
    .filter((synonym) => phraseOf(synonym) === '')
    .map((synonym) => ({ path: 'synonyms', message: `“${synonym}” tidak dapat dikenali.` }));
  return [
    ...clashing('name', name === before?.name ? [] : [name]),
    ...clashing('synonyms', fresh),
    ...unreadable,
  ];
}
