import { data, redirect } from '@remix-run/node';
import { asTimeLeftIt, look } from '#app/commands/look.server.ts';
import type { ShownAnswer } from '#app/components/public/code-answer.tsx';
import { formatDay, formatHours, formatInstant } from '#app/copy/dates.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { VISITOR } from '#app/domain/people/roles.ts';
import { standingOf } from '#app/domain/reservation/pass.ts';
import { groupedCode, readPassCode } from '#app/domain/reservation/pass-code.ts';
import { endOfPlan, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { paths } from '#app/http/paths.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { findPass } from '#app/queries/passes.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { Services } from '#app/services.server.ts';

/** So much of what was typed is shown again; longer is no code anyway. */
const SHOWN = 80;

/** The page on which a code is typed: what came of it so far. */
export function typedCode(services: Services, typed: string | null) {
  if (typed === null) return data({ state: 'asked' as const });
  if (typed.trim() === '') return data({ state: 'blank' as const }, { status: 400 });
  const code = readPassCode(typed);
  if (code !== null) throw redirect(paths.authenticityOf(code));
  return data({ state: 'answered' as const, ...notRecorded(services, typed) }, { status: 404 });
}

/** What the record says of a code in an address. */
export function answerOf(services: Services, given: string) {
  const code = readPassCode(given);
  const answer = code === null ? null : recordedAnswer(services, code);
  if (code === null || answer === null) {
    return data(notRecorded(services, code === null ? given : groupedCode(code)), { status: 404 });
  }
  return data({ answer, code: groupedCode(code), checkedAt: formatInstant(services.clock()) });
}

function notRecorded(services: Services, typed: string) {
  const code = typed.trim().slice(0, SHOWN);
  const isNoCode = readPassCode(typed) === null;
  return { answer: null, code, isNoCode, checkedAt: formatInstant(services.clock()) };
}

/** Office, day and hours; the hours only while they are those that the code stood for. */
function recordedAnswer(services: Services, code: string): ShownAnswer | null {
  return look(services, VISITOR, ({ tx, context, reference }) => {
    const pass = findPass(tx, code);
    const found = pass === null ? null : loadReservation(tx, pass.number);
    if (pass === null || found === null) return null;
    const { reservation } = asTimeLeftIt(found, context);
    const { plan, office } = reservation;
    const isSame = plan !== null && endOfPlan(plan) === pass.expiresAt;
    return {
      standing: standingOf(pass, reservation, context.now),
      office: officeLabel(office, reference),
      day: formatDay(dayOf(isSame ? startOfPlan(plan) : pass.expiresAt)),
      hours: isSame ? formatHours(startOfPlan(plan), endOfPlan(plan)) : null,
    };
  });
}
