import type { Instant } from '#app/domain/calendar/instant.ts';
import { aWaitingAccount } from './accounts.ts';
import type { TestApi } from './api.ts';
import {
  approvedAt,
  aTeamAt,
  checkIn,
  doVerb,
  people,
  readFrom,
  START,
  submitTo,
  succeeded,
  verifiedAt,
} from './api-steps.ts';

const AT_THE_DOOR = '2026-12-07T02:05:00Z' as Instant;
export const WALK_IN = { requester: { regionCode: '71.06', body: 'pemda' }, guests: people(2) };

export const submitted = async (api: TestApi) => succeeded(await submitTo(api)).number as string;
/** Of the pemda's office, written down by the contact centre; it has named neither time nor guests. */
export const entered = async (api: TestApi) =>
  succeeded(await submitTo(api, { preferences: [], guests: [] }, 'agent')).number as string;
export const unitOnly = { unitIds: ['Direktorat Dana Transfer Umum'] };
export const approved = (api: TestApi) => approvedAt(api, unitOnly);
export const after =
  (given: (api: TestApi) => Promise<string>, ...steps: [slug: string, fields?: object][]) =>
  async (api: TestApi) => {
    const number = await given(api);
    for (const [slug, fields] of steps) succeeded(await doVerb(api, number, slug, { ...fields }));
    return number;
  };
export const inReview = after(submitted, ['start-review']);
export const offered = after(verifiedAt, ['offer', { start: START, ...unitOnly }]);
/** A unit of the office that the secretariat has asked for people. */
export const asked = async (api: TestApi) => {
  const number = await submitted(api);
  const json = { units: unitOnly.unitIds };
  succeeded(await api.call('secretariat', 'POST', `/reservations/${number}/ask-unit`, { json }));
  return number;
};
export const staffed = async (api: TestApi) => approvedAt(api, await aTeamAt(api));
export const assigned = async (api: TestApi, number: string) => {
  const { allocation } = await readFrom(api, number);
  return { narasumberId: allocation.narasumber[0].id, start: allocation.start };
};
export const arrived = async (api: TestApi) => {
  const number = await approved(api);
  api.house.setNow(AT_THE_DOOR);
  succeeded(await checkIn(api, number));
  return number;
};
export const walkIn = async (api: TestApi) => {
  const made = await api.call('reception', 'POST', '/walk-ins', { json: WALK_IN });
  return succeeded(made).number as string;
};
export const violation = async (api: TestApi) => {
  const number = await approvedAt(api, unitOnly, {
    headClaim: { claim: 'attends', office: 'bupati' },
  });
  api.house.setNow(AT_THE_DOOR);
  return succeeded(await checkIn(api, number, { headVerdict: 'absent' })).violations[0].id;
};
export const released = async (api: TestApi) => {
  const id = await violation(api);
  succeeded(await api.call('supervisor', 'POST', `/violations/${id}/release`, { json: {} }));
  return id;
};
export const answerable = async (api: TestApi) => {
  const id = await released(api);
  const json = { message: 'Mohon maaf.' };
  succeeded(await api.call('pemda', 'POST', `/violations/${id}/reply`, { json }));
  return id;
};
export const closure = async (api: TestApi) => {
  const json = { from: START, to: '2026-12-07T05:00:00Z', reason: 'Rapat pimpinan.' };
  return succeeded(await api.call('admin', 'POST', '/closures', { json })).id as string;
};

export const disruption = async (api: TestApi) => {
  const number = await approved(api);
  await closure(api);
  const { items } = succeeded(await api.call('secretariat', 'GET', '/disruptions')) as {
    readonly items: readonly { readonly id: string; readonly number: string }[];
  };
  return items.find((item) => item.number === number)?.id ?? '';
};

/** An account of the secretariat. */
export const deputy = async (api: TestApi) => aWaitingAccount(api.house).id;

export const delegation = async (api: TestApi) => {
  const days = { from: '2026-12-07', to: '2026-12-09', reason: 'Dinas luar.' };
  const json = { userId: await deputy(api), ...days };
  return succeeded(await api.call('supervisor', 'POST', '/delegations', { json })).id as string;
};

/** A unit that answers for a topic from next year on. */
export const topicUnit = async (api: TestApi) => {
  const json = { topic: 'PDRD', unit: unitOnly.unitIds[0], validFrom: '2027-01-01' };
  return succeeded(await api.call('admin', 'POST', '/topic-units', { json })).id as string;
};
