import { eq } from 'drizzle-orm';
import { topicUnits, units } from '#db/schema/index.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { FieldError, Refusal } from '#app/domain/decisions/decision.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { overlap, type TopicUnit, validityOn } from '#app/domain/schedule/topic-unit.ts';
import type { Doer } from './decide.server.ts';
import type { House } from './house.server.ts';
import { noteChange } from './note-change.server.ts';
import { manage, note } from './resources.server.ts';

/** From when to when a unit answers for a topic. */
export interface TopicUnitForm {
  readonly unitId: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** A unit answers for a topic from a day on. @param id the one its form was opened with */
export function addTopicUnit(
  house: House,
  doer: Doer,
  topicCode: string,
  form: TopicUnitForm,
  id: string,
): Result<null, Refusal> {
  return manage(house, doer, (tx, context) => {
    const { reference } = context;
    if (!reference.topics.has(topicCode)) return refuse({ code: 'not-found' });
    if (reference.topicUnits.some((row) => row.id === id)) return ok(null);
    const unit = tx.select().from(units).where(eq(units.id, form.unitId)).get();
    const row = { id, topicCode, ...form };
    const errors = spanErrors(row, reference.topicUnits);
    if (unit === undefined) {
      errors.push({ path: 'unitId', message: 'Pilih unit dari daftar.' });
    }
    if (errors.length > 0) return refuse({ code: 'invalid', errors });
    tx.insert(topicUnits).values(row).run();
    note(tx, context, 'topicUnit.added', `topic:${topicCode}`, { ...form, id });
    return ok(null);
  });
}

/** Ends it on a day, or lets it go on; what it meant before stays on record. */
export function endTopicUnit(
  house: House,
  doer: Doer,
  id: string,
  validTo: LocalDate | null,
): Result<null, Refusal> {
  return manage(house, doer, (tx, context) => {
    const row = context.reference.topicUnits.find((one) => one.id === id);
    if (row === undefined) return refuse({ code: 'not-found' });
    const errors = spanErrors({ ...row, validTo }, context.reference.topicUnits);
    if (errors.length > 0) return refuse({ code: 'invalid', errors });
    const changed = noteChange(tx, context, {
      ...{ action: 'topicUnit.ended', subject: `topic:${row.topicCode}` },
      ...{ before: { id, validTo: row.validTo }, after: { id, validTo } },
    });
    if (changed) tx.update(topicUnits).set({ validTo }).where(eq(topicUnits.id, id)).run();
    return ok(null);
  });
}

/** Takes out what has not begun yet; what was ever in force is ended, not removed. */
export function dropTopicUnit(house: House, doer: Doer, id: string): Result<null, Refusal> {
  return manage(house, doer, (tx, context) => {
    const row = context.reference.topicUnits.find((one) => one.id === id);
    if (row === undefined) return ok(null);
    if (validityOn(row, dayOf(context.now)) !== 'coming') {
      const message = 'Yang sudah pernah berlaku tidak dihapus. Isi tanggal berakhirnya.';
      return refuse({ code: 'invalid', errors: [{ path: 'validTo', message }] });
    }
    tx.delete(topicUnits).where(eq(topicUnits.id, id)).run();
    const { topicCode, ...details } = row;
    note(tx, context, 'topicUnit.dropped', `topic:${topicCode}`, details);
    return ok(null);
  });
}

function spanErrors(row: TopicUnit, rows: readonly TopicUnit[]): FieldError[] {
  if (row.validTo !== null && row.validTo < row.validFrom) {
    const message = 'Tanggal berakhir tidak boleh sebelum tanggal mulai.';
    return [{ path: 'validTo', message }];
  }
  const clash = rows.some(
    (one) =>
      one.id !== row.id &&
      one.topicCode === row.topicCode &&
      one.unitId === row.unitId &&
      overlap(one, row),
  );
  const message = 'Unit ini sudah tercatat untuk topik yang sama pada rentang itu.';
  return clash ? [{ path: 'validFrom', message }] : [];
}
