import type { LoaderFunctionArgs } from '@remix-run/node';
import { look, type Looking } from '#app/commands/look.server.ts';
import type { ViolationRow } from '#app/components/violations/violation-rows.tsx';
import { formatDate, formatDeadline, formatMonth } from '#app/copy/dates.ts';
import { VIOLATION_STATUS_TITLES, VIOLATION_TITLES, violationTitle } from '#app/copy/violations.ts';
import { parseLocalMonth } from '#app/domain/calendar/local-date.ts';
import { awaitsDecision } from '#app/domain/decisions/violation-steps.ts';
import { RULE_CODES } from '#app/domain/compliance/rule-code.ts';
import { VIOLATION_STATUSES } from '#app/domain/compliance/violation.ts';
import { searchRegions } from '#app/domain/directory/search-regions.ts';
import { paths } from '#app/http/paths.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { regionIndexOf } from '#app/queries/region-index.server.ts';
import {
  type ListedViolation,
  listViolations,
  monthsWithViolations,
  officesByNumber,
} from '#app/queries/violation.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Longest list on one page; a filter narrows it. */
const MOST_ROWS = 100;

/** Every ketidaksesuaian, newest first, as far as the address narrows it. */
export async function loadViolations(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readViolations');
  const chosen = chosenIn(new URL(args.request.url).searchParams);
  return look(services, actor, (looking) => {
    const { tx } = looking;
    const month = parseLocalMonth(chosen.bulan);
    const code = RULE_CODES.find((known) => known === chosen.aturan) ?? null;
    const found = named(listViolations(tx, actor, { month, code }), looking);
    const sought = found.filter(matching(chosen.cari, looking));
    const shown = sought.filter(({ status }) => chosen.status === '' || status === chosen.status);
    return {
      chosen,
      rows: waitingFirst(shown, looking)
        .slice(0, MOST_ROWS)
        .map((violation) => rowOf(violation, looking)),
      total: shown.length,
      counts: countsOf(sought, chosen),
      months: monthsWithViolations(tx).flatMap(monthChoice),
      codes: Object.entries(VIOLATION_TITLES).map(([value, text]) => ({ value, text })),
      statuses: VIOLATION_STATUSES.map((value) => ({
        value,
        text: VIOLATION_STATUS_TITLES[value],
      })),
      allHref: paths.violations,
    };
  });
}

function chosenIn(params: URLSearchParams) {
  const textOf = (name: string): string => (params.get(name) ?? '').trim().slice(0, 100);
  const chosen = { bulan: textOf('bulan'), aturan: textOf('aturan'), status: textOf('status') };
  return { ...chosen, cari: textOf('cari') };
}

type Named = ListedViolation & { readonly officeLabel: string };

function named(found: readonly ListedViolation[], { tx, reference }: Looking): Named[] {
  const offices = officesByNumber(
    tx,
    found.map(({ reservationNumber }) => reservationNumber),
  );
  return found.map((violation) => {
    const office = offices.get(violation.reservationNumber);
    return { ...violation, officeLabel: office ? officeLabel(office, reference) : '' };
  });
}

/** By the number, by the name as it is shown, or by any spelling of the region. */
function matching(sought: string, { reference }: Looking): (violation: Named) => boolean {
  if (sought === '') return () => true;
  const words = sought.toLowerCase();
  const regions = new Set(
    searchRegions(sought, regionIndexOf(reference), reference.regions.size).map(({ code }) => code),
  );
  return ({ reservationNumber, officeLabel: label, regionCode }) =>
    reservationNumber.toLowerCase().includes(words) ||
    label.toLowerCase().includes(words) ||
    (regionCode !== null && regions.has(regionCode));
}

/** What waits for a decision stands first; each part by the day it is about, the latest first. */
function waitingFirst(found: readonly Named[], { context }: Looking): Named[] {
  const waits = (one: Named): boolean => awaitsDecision(one, context.now) !== null;
  const byDay = found.toSorted((a, b) => b.visitOn.localeCompare(a.visitOn));
  return [...byDay.filter(waits), ...byDay.filter((one) => !waits(one))];
}

function rowOf(violation: Named, { context }: Looking): ViolationRow {
  const { id, code, reservationNumber, visitOn, status, replyDeadline } = violation;
  return {
    ...{ id, status, href: paths.violation(id), number: reservationNumber },
    title: violationTitle(code),
    officeLabel: violation.officeLabel,
    when: formatDate(visitOn),
    waits: awaitsDecision(violation, context.now),
    deadline: status === 'released' && replyDeadline ? formatDeadline(replyDeadline) : null,
  };
}

/** How many stand where, each with the address that shows them alone. */
function countsOf(found: readonly Named[], chosen: ReturnType<typeof chosenIn>) {
  return VIOLATION_STATUSES.map((status) => {
    const filled = Object.entries({ ...chosen, status }).filter(([, value]) => value !== '');
    return {
      status,
      count: found.filter((violation) => violation.status === status).length,
      href: `${paths.violations}?${new URLSearchParams(filled).toString()}`,
      isChosen: chosen.status === status,
    };
  }).filter(({ count }) => count > 0);
}

function monthChoice(text: string) {
  const month = parseLocalMonth(text);
  return month === null ? [] : [{ value: month, text: formatMonth(month) }];
}
