import { delegate, revokeDelegation } from '#app/commands/delegations.server.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { delegationState } from '#app/domain/people/delegation.ts';
import { ok } from '#app/domain/result.ts';
import { zDelegationFields } from '#app/forms/delegation.ts';
import { zDelegationItem, zDelegationList } from '#app/http/api/schemas/delegations.ts';
import {
  delegationOf,
  type DelegationRow,
  listDelegations,
  possibleDeputies,
} from '#app/queries/delegations.server.ts';
import { type ApiServices, type Endpoint, gone, operation, refused } from './operation.server.ts';

const list = operation({
  summary: 'Wakil atasan yang ditunjuk, yang terbaru dahulu, dan siapa yang dapat ditunjuk.',
  deed: 'delegate',
  success: { status: 200, schema: zDelegationList },
  problems: [],
  answer: ({ services }) => {
    const items = listDelegations(services.db).map((row) => delegationView(row, services));
    return ok({ body: { items, possible: possibleDeputies(services.db) } });
  },
});

const make = operation({
  summary: 'Menunjuk pegawai sekretariat yang memutus a.n. atasan pada hari-hari tertentu.',
  deed: 'delegate',
  body: zDelegationFields,
  success: { status: 201, schema: zDelegationItem },
  problems: [],
  answer: (call) => {
    const { services, doer, body } = call;
    const made = delegate(services, doer, { id: services.newId(), ...body });
    if (!made.ok) return refused(made.error, call);
    const row = delegationOf(services.db, made.value.id);
    return ok({ body: row && delegationView(row, services) });
  },
});

const remove = operation({
  summary: 'Mencabut penunjukan wakil; yang sudah diputuskannya tetap berlaku.',
  deed: 'delegate',
  success: { status: 204, schema: null },
  problems: ['not-found'],
  answer: (call) => {
    const { services, doer, params } = call;
    const id = params.id ?? '';
    const isRevoked = (delegationOf(services.db, id)?.revokedAt ?? null) !== null;
    return gone(call, !isRevoked, () => revokeDelegation(services, doer, id));
  },
});

export const delegations: Endpoint = () => ({ GET: list, POST: make });
export const delegation: Endpoint = () => ({ DELETE: remove });

function delegationView(row: DelegationRow, { clock }: Pick<ApiServices, 'clock'>) {
  const { id, userId, name, from, to, reason, madeAt, madeBy, revokedAt, revokedBy } = row;
  const state = delegationState({ from, to, revoked: revokedAt !== null }, dayOf(clock()));
  const told = { reason, state, madeAt, madeBy, revokedAt, revokedBy };
  return { id, userId, name, from, to, ...told };
}
