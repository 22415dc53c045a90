import { undoMove } from '#app/commands/undo-move.server.ts';
import { checkIn } from '#app/commands/check-in.server.ts';
import { type PlainVerb, runVerb } from '#app/commands/run-verb.server.ts';
import { VERB_FORMS, type VerbForm, zUndoMove } from '#app/forms/verbs.ts';
import type { ProblemCode } from '#app/copy/problems.ts';
import { VERB_WORDS } from '#app/copy/life.ts';
import { type Verb, VERBS } from '#app/domain/reservation/status.ts';
import { isStaff } from '#app/domain/people/roles.ts';
import { ok, refuse } from '#app/domain/result.ts';
import { audienceOf, findingView } from '#app/http/api/finding-view.server.ts';
import { tooMany } from '#app/http/api/rate-limits.server.ts';
import { zReservationView } from '#app/http/api/schemas/reservation.ts';
import { zCheckedIn } from '#app/http/api/schemas/reservation-answers.ts';
import { takeLetter } from './letter.server.ts';
import {
  type Call,
  type Endpoint,
  type Operation,
  operation,
  refused,
} from './operation.server.ts';
import { viewReservation } from './reservation-view.server.ts';
import { slugOf } from './slugs.ts';
import { STAFFING_OPERATIONS } from './staffing.server.ts';

/** What a verb may be answered beside what every verb may. */
const OWN_PROBLEMS: Partial<Readonly<Record<Verb, readonly ProblemCode[]>>> = {
  resubmit: ['blocked', 'too-large', 'unsupported-media-type', 'storage-full'],
  complete: ['blocked', 'too-large', 'unsupported-media-type', 'storage-full'],
  verifyLetter: ['blocked'],
  offer: ['conflict', 'blocked'],
  accept: ['conflict', 'blocked'],
  approve: ['conflict', 'blocked'],
  reschedule: ['conflict', 'blocked'],
  reassign: ['conflict', 'blocked'],
  requestChange: ['blocked'],
  admit: ['over-limit'],
  annul: ['conflict'],
};

function plain(verb: PlainVerb): Operation {
  return operation({
    summary: `Permohonan: ${VERB_WORDS[verb]}.`,
    deed: verb,
    body: VERB_FORMS[verb],
    ...(verb === 'resubmit' && { jsonPart: 'reservation', isSubmission: true }),
    ...(verb === 'complete' && { jsonPart: 'completion' }),
    success: { status: 200, schema: zReservationView },
    problems: ['not-found', 'stale', 'wrong-status', ...(OWN_PROBLEMS[verb] ?? [])],
    answer: async (call) => {
      const { services, doer, params, body } = call;
      const number = params.number ?? '';
      const often = await tooOften(call, verb, number);
      if (often !== null) return refuse(often);
      const letter = await takeLetter(call);
      if (!letter.ok) return letter;
      const form = body as VerbForm<typeof verb>;
      const done = runVerb(services, doer, number, verb, form, letter.value);
      if (!done.ok) return refused(done.error, call);
      const found = viewReservation(call, number);
      return found.ok ? ok({ body: found.value.view }) : refused(found.error, call);
    },
  });
}

const CHANGES: readonly Verb[] = [
  'complete',
  'editGuests',
  'substituteGuest',
  'requestChange',
  'withdrawChange',
];

/** Each of a pemda's changes is mail to the secretariat: as many as its own page takes, no more. */
async function tooOften({ services, actor }: Call, verb: Verb, number: string) {
  if (isStaff(actor.role) || !CHANGES.includes(verb)) return null;
  return tooMany(services, 'changesOfRequest', number);
}

const arrive = operation({
  summary: 'Rombongan datang; nonce yang sama dijawab sama dan tidak mencatat apa pun lagi.',
  deed: 'checkIn',
  body: VERB_FORMS.checkIn,
  success: { status: 200, schema: zCheckedIn },
  problems: ['not-found', 'wrong-status', 'over-limit', 'verdict-required'],
  answer: (call) => {
    const { services, actor, doer, params, body } = call;
    const done = checkIn(services, doer, params.number ?? '', body);
    if (!done.ok) return refused(done.error, call);
    const findings = done.value.findings.map((it) => findingView(it, audienceOf(actor)));
    return ok({ body: { ...done.value, findings } });
  },
});

const takeBack = operation({
  summary: 'Permohonan: urungkan perpindahan terakhir selama surelnya belum dikirim.',
  deed: 'undoMove',
  body: zUndoMove,
  success: { status: 200, schema: zReservationView },
  problems: ['not-found', 'stale', 'wrong-status', 'conflict', 'blocked'],
  answer: (call) => {
    const { services, doer, params, body } = call;
    const done = undoMove(services, doer, params.number ?? '', body);
    if (!done.ok) return refused(done.error, call);
    const found = viewReservation(call, params.number ?? '');
    return found.ok ? ok({ body: found.value.view }) : refused(found.error, call);
  },
});

/** Every verb at its address, and the taking back of a move. */
export const VERB_OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  ...VERBS.map((verb): [string, Operation] => [
    slugOf(verb),
    verb === 'checkIn' ? arrive : plain(verb),
  ]),
  ['undo-move', takeBack],
]);

export const reservationVerb: Endpoint = ({ verb = '' }) => {
  const known = VERB_OPERATIONS.get(verb) ?? STAFFING_OPERATIONS.get(verb);
  return known === undefined ? null : { POST: known };
};
