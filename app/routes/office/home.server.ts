import type { LoaderFunctionArgs } from '@remix-run/node';
import { asTimeLeftIt, look, type Looking } from '#app/commands/look.server.ts';
import type { ShownHistory, ShownOffice, ShownRequest } from '#app/components/office/view.ts';
import { formatDay, formatInstant, formatRange } from '#app/copy/dates.ts';
import { nextStepWords } from '#app/copy/next-step.ts';
import { MODE_NAMES } from '#app/copy/office-address.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { topicNamed } from '#app/domain/directory/topic.ts';
import { nextStepOf } from '#app/domain/reservation/next-step.ts';
import { promiseOf } from '#app/domain/reservation/promise.ts';
import { endOfPlan, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { type Claim, officeOfClaim } from '#app/queries/officers.server.ts';
import { endedRequestsOf, openDraftsOf, openNumbersOf } from '#app/queries/own-requests.server.ts';
import { type Reference, zoneOf } from '#app/queries/reference.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { type OfficeCall, requireOffice } from '../guards/office.server.ts';

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
  const found = openNumbersOf(tx, scope);
  const offices = shownOffices(claims, reference);
  const keys = [...claims, ...found].map(({ officeKey }) => officeKey);
  const officeKeys = [...new Set(keys)].filter((key) => !scope.closed.includes(key));
  const open = found.flatMap(({ number }) => openRequest(looking, number, officeKeys.length > 1));
  return {
    ...{ email: session.email, offices },
    open: [...open.filter(isYours), ...open.filter((request) => !isYours(request))],
    history: historyOf({ call, looking, officeKeys, page }),
    drafts: openDraftsOf(tx, session.email, context.now).map(({ id, answers, updatedAt }) => ({
      id,
      title: topicsOf(answers.topics ?? [], reference) || 'Permohonan baru',
      saved: formatInstant(updatedAt),
    })),
  };
}

const isYours = ({ next }: ShownRequest): boolean => next.isYours;

/** One line an office: its claim that stands, else the last one. */
function shownOffices(claims: readonly Claim[], reference: Reference): ShownOffice[] {
  const isStanding = ({ state }: Claim) => state === 'claimed' || state === 'confirmed';
  const keys = [...new Set(claims.map(({ officeKey }) => officeKey))];
  return keys.flatMap((key) => {
    const own = claims.filter(({ officeKey }) => officeKey === key);
    const claim = own.find(isStanding) ?? own[0];
    if (claim === undefined) return [];
    const { id, state, decidedAt, claimedAt, reason } = claim;
    const label = officeLabel(officeOfClaim(claim), reference);
    return [{ claimId: id, label, state, since: formatInstant(decidedAt ?? claimedAt), reason }];
  });
}

function openRequest(looking: Looking, number: string, manyOffices: boolean): ShownRequest[] {
  const { tx, reference, context } = looking;
  const found = loadReservation(tx, number);
  if (found === null) return [];
  const { reservation } = asTimeLeftIt(found, context);
  const { office, plan, status, mode } = reservation;
  const zone = zoneOf(reference, office.regionCode);
  const promise = promiseOf(reservation, context.now, context.policy, context.calendar);
  const next = nextStepWords(nextStepOf(reservation, promise, context.now), zone);
  return [
    {
      ...{ number, status, next },
      officeLabel: manyOffices ? officeLabel(office, reference) : null,
      modeName: MODE_NAMES[plan?.mode ?? mode],
      topics: topicsOf(reservation.topics, reference),
      when: plan === null ? null : formatRange(startOfPlan(plan), endOfPlan(plan), zone),
    },
  ];
}

interface HistoryAsked {
  readonly call: OfficeCall;
  readonly looking: Looking;
  readonly officeKeys: readonly string[];
  readonly page: number;
}

function historyOf({ call, looking, officeKeys, page }: HistoryAsked): ShownHistory {
  const asked = { officeKeys, from: (page - 1) * PAGE, size: PAGE };
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

function topicsOf(codes: readonly string[], { topics }: Reference): string {
  return codes.map((code) => topicNamed(topics, code)).join(', ');
}
