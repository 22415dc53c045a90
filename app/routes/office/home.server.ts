import type { LoaderFunctionArgs } from '@remix-run/node';
import { look, type Looking } from '#app/commands/look.server.ts';
import type { ShownHistory, ShownOffice, ShownRequest } from '#app/components/office/view.ts';
import { formatDay, formatInstant } from '#app/copy/dates.ts';
import { MODE_NAMES } from '#app/copy/office-address.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { hasNoRoom } from '#app/domain/compliance/rules/too-many-open-requests.ts';
import { openCountOf } from '#app/queries/history-facts.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { type Claim, officeOfClaim } from '#app/queries/officers.server.ts';
import {
  awaitingReplyOf,
  endedRequestsOf,
  openDraftsOf,
  openNumbersOf,
} from '#app/queries/own-requests.server.ts';
import { visitRecord } from './visit-record.server.ts';
import { type OfficeCall, requireOffice } from '../guards/office.server.ts';
import { openRequest } from './open-request.server.ts';
import { topicsOf } from './topics-of.server.ts';

/** So many requests that have ended stand on one page. */
const PAGE = 15;

/** What an address sees of its office after signing in. */
export async function loadOfficeHome(args: LoaderFunctionArgs) {
  const call = await requireOffice(args);
  const asked = Number(new URL(args.request.url).searchParams.get('halaman') ?? '1');
  const page = Number.isInteger(asked) && asked > 0 ? Math.min(asked, 10_000) : 1;
  return look(call.services, call.doer.actor, (looking) => homeOf(call, looking, page));
}

function homeOf(call: OfficeCall, looking: Looking, page: number) {
  const { session, claims, scope } = call;
  const { tx, reference, context } = looking;
  const asked = awaitingReplyOf(tx, scope, context.now);
  const going = openNumbersOf(tx, scope);
  const found = [...asked, ...going.filter(({ number }) => !asked.some(isOf(number)))];
  const offices = shownOffices(claims, looking);
  const keys = [...claims, ...found].map(({ officeKey }) => officeKey);
  const officeKeys = [...new Set(keys)].filter((key) => !scope.closed.includes(key));
  const manyOffices = officeKeys.length > 1;
  const open = found.flatMap(({ number }) =>
    openRequest(looking, number, {
      manyOffices,
      replyUntil: asked.find(isOf(number))?.replyUntil ?? null,
    }),
  );
  return {
    ...{ email: session.email, offices },
    visitRecord: visitRecord(looking, scope),
    yours: open.filter(isYours),
    running: open.filter((request) => !isYours(request)),
    history: historyOf({
      call,
      looking,
      officeKeys,
      page,
      except: asked.map(({ number }) => number),
    }),
    drafts: openDraftsOf(tx, session.email, context.now).map(({ id, answers, updatedAt }) => ({
      id,
      title: topicsOf(answers.topics ?? [], reference) || 'Permohonan baru',
      saved: formatInstant(updatedAt),
    })),
  };
}

const isOf = (wanted: string) => (one: { readonly number: string }) => one.number === wanted;

const isYours = ({ next }: ShownRequest): boolean => next.isYours;

/** One line an office: its claim that stands, else the last one. */
function shownOffices(claims: readonly Claim[], looking: Looking): ShownOffice[] {
  const isStanding = ({ state }: Claim) => state === 'claimed' || state === 'confirmed';
  const keys = [...new Set(claims.map(({ officeKey }) => officeKey))];
  return keys.flatMap((key) => {
    const own = claims.filter(({ officeKey }) => officeKey === key);
    const claim = own.find(isStanding) ?? own[0];
    if (claim === undefined) return [];
    const { id, state, decidedAt, claimedAt, reason } = claim;
    const label = officeLabel(officeOfClaim(claim), looking.reference);
    const since = formatInstant(decidedAt ?? claimedAt);
    return [{ claimId: id, label, state, since, reason, full: fullness(claim, looking) }];
  });
}

/** Only whoever is confirmed for an office is told how much of it is open. */
function fullness({ state, officeKey }: Claim, { tx, context }: Looking): ShownOffice['full'] {
  if (state !== 'confirmed') return null;
  const { policy } = context;
  const open = openCountOf(tx, officeKey);
  return hasNoRoom(open, policy) ? { open, limit: policy.values.openRequestsPerOffice } : null;
}

interface HistoryAsked {
  readonly call: OfficeCall;
  readonly looking: Looking;
  readonly officeKeys: readonly string[];
  readonly page: number;
  readonly except: readonly string[];
}

function historyOf({ call, looking, officeKeys, page, except }: HistoryAsked): ShownHistory {
  const asked = { officeKeys, from: (page - 1) * PAGE, size: PAGE, except };
  const { rows, total } = endedRequestsOf(looking.tx, call.scope, asked);
  return {
    ...{ total, page, pages: Math.max(1, Math.ceil(total / PAGE)) },
    rows: rows.map(({ number, status, mode, topics, receivedAt, visitOn, isRated, source }) => ({
      ...{ number, status, modeName: MODE_NAMES[mode] },
      topics: topicsOf(topics, looking.reference),
      when: formatDay(visitOn ?? dayOf(receivedAt)),
      // What an old register tells of is nobody's to rate any more.
      toRate: status === 'completed' && isRated === 0 && source !== 'import',
    })),
  };
}
