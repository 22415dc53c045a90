import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import type { WaivePage } from '#app/components/waive-form.tsx';
import { reviewFacts } from '#app/commands/facts.server.ts';
import { asTimeLeftIt, look, type Looking } from '#app/commands/look.server.ts';
import { presentFindings } from '#app/commands/present-findings.server.ts';
import { formatInstant } from '#app/copy/dates.ts';
import { AHEAD_TEXT, waivedRuleName, whoMayWaive } from '#app/copy/waive-page.ts';
import { PLAN_PAGES, type PlanVerb } from '#app/copy/plan-pages.ts';
import { blocking } from '#app/domain/compliance/evaluate.ts';
import type { Finding } from '#app/domain/compliance/rule.ts';
import { ruleOf } from '#app/domain/compliance/rules/catalogue.ts';
import { findingsInTheWay, isWaived, mayWaive, waivedAhead } from '#app/domain/decisions/waive.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { UNDECIDED } from '#app/domain/reservation/status.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zWaivePage } from '#app/forms/waive-page.ts';
import { findingView } from '#app/http/api/finding-view.server.ts';
import { paths } from '#app/http/paths.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { doVerb } from '../deeds/do-verb.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { plannedFindings } from './plan/tried.server.ts';

/** What stands in the way now: of the plan in the address, or of the request as it is. */
export async function loadWaive(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'waive');
  const { number = '' } = args.params;
  const head = requestHead(services, actor, number);
  const page = look(services, actor, (looking): WaivePage => {
    const found = loadReservation(looking.tx, number);
    if (found === null) throw new Error(`${number} was there a moment ago`);
    const { reservation } = asTimeLeftIt(found, looking.context);
    const verb = plannedVerb(args.request, actor);
    const findings =
      verb === null
        ? blockingNow(looking, reservation)
        : blocking(plannedFindings(looking, services, reservation, verb, args.request));
    return waivePage(findings, reservation, looking.context);
  });
  return { head, page, back: backOf(args.request, number, actor) };
}

export async function doWaive(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'waive');
  const { number = '' } = args.params;
  const sent = readForm(await requireForm(args.request), zWaivePage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const to = backOf(args.request, number, call.actor).href;
  return doVerb(call, { number, verb: 'waive', form: sent.value, sent, to });
}

/** Whoever came from a plan goes back to it; who may not decide it, to the request. */
function plannedVerb(request: Request, actor: Actor): PlanVerb | null {
  const asked = new URL(request.url).searchParams.get('untuk');
  const verb = asked !== null && Object.hasOwn(PLAN_PAGES, asked) ? (asked as PlanVerb) : null;
  return verb !== null && can(actor, verb) ? verb : null;
}

function backOf(request: Request, number: string, actor: Actor) {
  const verb = plannedVerb(request, actor);
  if (verb === null) return { href: paths.review(number), text: `Permohonan ${number}` };
  const { searchParams: query } = new URL(request.url);
  query.delete('untuk');
  return {
    href: `${paths.reviewVerb(number, verb)}?${query.toString()}`,
    text: PLAN_PAGES[verb].title,
  };
}

function blockingNow({ tx, context, reference }: Looking, reservation: Reservation): Finding[] {
  const about = { tx, context, reference, reservation };
  return UNDECIDED.includes(reservation.status)
    ? findingsInTheWay(reservation, reviewFacts(about), context)
    : blocking(presentFindings(about));
}

function waivePage(
  findings: readonly Finding[],
  reservation: Reservation,
  context: Looking['context'],
): WaivePage {
  const sentences = (code: string): string[] =>
    findings.filter((one) => one.code === code).map((one) => findingView(one, 'staff').message);
  const codes = [...new Set(findings.map(({ code }) => code))];
  const ahead = waivedAhead(reservation).filter(
    (code) => !codes.includes(code) && !isWaived(reservation, code, context),
  );
  const notMine = findings.filter(({ code }) => !mayWaive(context.actor, code));
  const whos = [...new Set(notMine.map(({ code }) => whoMayWaive(ruleOf(code).waivableBy)))];
  return {
    mine: [...codes, ...ahead]
      .filter((code) => mayWaive(context.actor, code))
      .map((code) => ({
        ...{ code, name: waivedRuleName(code) },
        sentences: codes.includes(code) ? sentences(code) : [AHEAD_TEXT[code] ?? ''],
      })),
    others: whos.map((who) => ({
      who,
      findings: notMine
        .filter(({ code }) => whoMayWaive(ruleOf(code).waivableBy) === who)
        .map((finding) => findingView(finding, 'staff')),
    })),
    given: reservation.waivers.map(({ id, code, by, at, reason }) => ({
      ...{ key: id, name: waivedRuleName(code), by, when: formatInstant(at), reason },
    })),
  };
}
