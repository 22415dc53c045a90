import { data, redirect } from '@remix-run/node';
import { asTimeLeftIt, look, type Looking } from '#app/commands/look.server.ts';
import type { ShownAnswer } from '#app/components/public/code-answer.tsx';
import { ATTENDANCE_STANDING, STANDING_WORDS } from '#app/copy/authenticity.ts';
import { formatDay, formatHours, formatInstant, formatTime } from '#app/copy/dates.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { VISITOR } from '#app/domain/people/roles.ts';
import {
  type AttendancePaper,
  attendanceStanding,
  attendeesOf,
} from '#app/domain/reception/attendance.ts';
import { spanOf, type Stay, staysOf } from '#app/domain/reception/stay.ts';
import { standingOf } from '#app/domain/reservation/pass.ts';
import { groupedCode, readPassCode } from '#app/domain/reservation/pass-code.ts';
import { endOfPlan, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { paths } from '#app/http/paths.ts';
import { movementsOf } from '#app/queries/movements.server.ts';
import { officeLabel, officeOnPaper } from '#app/queries/office-label.server.ts';
import { findPaperCode } from '#app/queries/paper-codes.server.ts';
import { findPass } from '#app/queries/passes.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { Services } from '#app/services.server.ts';
import { confirmationAnswer, signedLetterAnswer } from './paper-answers.server.ts';

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

function recordedAnswer(services: Services, code: string): ShownAnswer | null {
  return look(services, VISITOR, (looking) => {
    return (
      appointmentAnswer(looking, code) ??
      attendanceAnswer(looking, code) ??
      confirmationAnswer(looking, code) ??
      signedLetterAnswer(looking, code)
    );
  });
}

/** Office, day and hours; the hours only while they are those that the code stood for. */
function appointmentAnswer({ tx, context, reference }: Looking, code: string): ShownAnswer | null {
  const pass = findPass(tx, code);
  const found = pass === null ? null : loadReservation(tx, pass.number);
  if (pass === null || found === null) return null;
  const { reservation } = asTimeLeftIt(found, context);
  const { plan, office } = reservation;
  const isSame = plan !== null && endOfPlan(plan) === pass.expiresAt;
  const standing = standingOf(pass, reservation, context.now);
  const day = formatDay(dayOf(isSame ? startOfPlan(plan) : pass.expiresAt));
  const hours = isSame ? formatHours(startOfPlan(plan), endOfPlan(plan)) : null;
  return {
    ...STANDING_WORDS[standing],
    facts: [
      { label: 'Instansi', value: officeLabel(office, reference) },
      { label: standing === 'moved' ? 'Hari semula' : 'Hari', value: day },
      ...(hours === null ? [] : [{ label: 'Jam', value: hours }]),
    ],
  };
}

/** Of a *Keterangan Kehadiran*: which office attended when, and how many; nobody is named. */
function attendanceAnswer({ tx, reference }: Looking, code: string): ShownAnswer | null {
  const issued = findPaperCode(tx, code);
  const found = issued === null ? null : loadReservation(tx, issued.number);
  if (issued?.paper !== 'attendance' || found === null) return null;
  const paper = issued.facts as unknown as AttendancePaper;
  const now = attendeesOf(found, staysOf(movementsOf(tx, found.id)));
  const standing = issued.revokedAt === null ? attendanceStanding(paper, now) : 'replaced';
  const span = spanOf(paper.stays);
  return {
    ...ATTENDANCE_STANDING[standing],
    facts: [
      { label: 'Instansi', value: officeOnPaper(found.office, reference) },
      ...(span === null ? [] : attendedWhen(span)),
      { label: 'Jumlah', value: `${paper.stays.length} orang` },
      { label: 'Dibuat', value: formatInstant(issued.issuedAt) },
    ],
  };
}

function attendedWhen({ from, to }: Pick<Stay, 'from' | 'to'>) {
  const hours = to === null ? `sejak ${formatTime(from)}` : formatHours(from, to);
  return [
    { label: 'Hari', value: formatDay(dayOf(from)) },
    { label: 'Jam', value: hours },
  ];
}
