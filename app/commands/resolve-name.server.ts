import { eq } from 'drizzle-orm';
import { unresolvedNames } from '#db/schema/index.ts';
import type { FieldError, Refusal } from '#app/domain/decisions/decision.ts';
import { type NameChoice, resolveName as decide } from '#app/domain/decisions/resolve-name.ts';
import type { Body } from '#app/domain/people/office.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Reference } from '#app/queries/reference.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { openNameOf } from '#app/queries/unresolved-names.server.ts';
import { commit } from './commit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { regionErrors, topicErrors } from './references.server.ts';

/** As a person names it: without a body the one that the printed text tells stays. */
export type ChosenName =
  | Extract<NameChoice, { field: 'topics' }>
  | { readonly field: 'requester'; readonly body: Body | null; readonly regionCode: string | null };

/** A person says what a register's name stands for; gives the number of its consultation. */
export function resolveName(
  house: House,
  doer: Doer,
  unresolvedId: string,
  chosen: ChosenName,
): Result<{ readonly number: string }, Refusal> {
  return inTransaction(house, doer, (tx, context) => {
    const name = openNameOf(tx, unresolvedId);
    const reservation = name === null ? null : loadReservation(tx, name.number);
    if (name === null || reservation === null) return refuse({ code: 'not-found' });
    const choice: NameChoice =
      chosen.field === 'topics'
        ? chosen
        : { ...chosen, body: chosen.body ?? reservation.office.body };
    const errors = [...otherField(name.field, choice), ...choiceErrors(context.reference, choice)];
    if (errors.length > 0) return refuse({ code: 'invalid', errors });
    const decided = decide(reservation, choice, context);
    if (!decided.ok) return decided;
    commit(tx, reservation, decided.value, context);
    tx.update(unresolvedNames)
      .set({ resolvedAt: context.now })
      .where(eq(unresolvedNames.id, unresolvedId))
      .run();
    return ok({ number: name.number });
  });
}

function otherField(field: NameChoice['field'], choice: NameChoice): FieldError[] {
  if (field === choice.field) return [];
  return field === 'requester'
    ? [{ path: 'region', message: 'Nama ini nama pemohon. Sebutkan kode daerahnya.' }]
    : [{ path: 'topics', message: 'Nama ini nama topik. Sebutkan kode topiknya.' }];
}

function choiceErrors(reference: Reference, choice: NameChoice): FieldError[] {
  if (choice.field === 'topics') return topicErrors(reference, choice.topics);
  const isPemda = choice.body === 'pemda' || choice.body === 'dprd';
  if (isPemda && choice.regionCode === null) {
    return [{ path: 'region', message: 'Pemda dan DPRD memerlukan kode daerah.' }];
  }
  return regionErrors(reference, choice, 'region');
}
