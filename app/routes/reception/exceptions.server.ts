import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { answerException } from '#app/commands/exceptions.server.ts';
import { asTimeLeftIt, look, type Looking } from '#app/commands/look.server.ts';
import type { QuestionView } from '#app/components/desk/exception-facts.tsx';
import { basisWords } from '#app/copy/basis.ts';
import { formatInstant, formatTime } from '#app/copy/dates.ts';
import { clockOf, headStatement } from '#app/copy/desk.ts';
import { grantedAsAsked } from '#app/copy/exceptions.ts';
import { violationName } from '#app/copy/violation-names.ts';
import { minutesBetween } from '#app/domain/calendar/instant.ts';
import { dayOf, fromLocal, type LocalTime } from '#app/domain/calendar/zones.ts';
import { admittedCount } from '#app/domain/decisions/check-in.ts';
import { walkInCount } from '#app/domain/decisions/exception.ts';
import { officeKey } from '#app/domain/people/office.ts';
import { isCounted, wasAdmitted } from '#app/domain/reservation/guest.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { zExceptionAnswer } from '#app/forms/exception.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import {
  answeredExceptions,
  exceptionById,
  type NumberedQuestion,
  openExceptions,
} from '#app/queries/exceptions.server.ts';
import { officeHistory } from '#app/queries/office-history.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { assignmentFacts } from '#app/queries/plan-facts.server.ts';
import { recordMark } from '#app/queries/record-mark.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { type FormAnswer, invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { hoursOf } from './group-head.server.ts';

/** What the desks ask now, each with all that is needed to answer it, and what was answered today. */
export async function loadExceptions(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'answerException');
  return look(services, actor, (looking) => {
    const { tx, context } = looking;
    return {
      mark: recordMark(tx),
      readAt: formatTime(context.now),
      questions: openExceptions(tx).map((one) => questionView(one, looking)),
      answered: answeredExceptions(tx, fromLocal(dayOf(context.now), '00:00' as LocalTime)).map(
        (one) => answeredView(one, looking),
      ),
    };
  });
}

/** Which question an answer belonged to, so that the page can give back what was typed. */
export interface ExceptionReply extends FormAnswer {
  readonly id: string;
}

export async function answer(args: ActionFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'answerException');
  const posted = await requireForm(args.request);
  const sent = readForm(posted, zExceptionAnswer);
  if (sent.status !== 'success') return withId(invalidAnswer(sent), posted);
  const { id, verdict, reason } = sent.value;
  const words = exceptionById(services.db, id)?.question.words ?? '';
  const said = reason ?? grantedAsAsked(words);
  const done = answerException(services, doer, id, { verdict, reason: said });
  if (!done.ok) return withId(refusedAnswer(sent, done.error, actor), posted);
  const key = verdict === 'granted' ? 'pengecualian-diberikan' : 'pengecualian-tidak-diberikan';
  return redirect(withDone(paths.exceptions, key));
}

function withId(answered: ReturnType<typeof invalidAnswer>, posted: FormData) {
  const { data: reply, init } = answered;
  return data<ExceptionReply>({ ...reply, id: String(posted.get('id') ?? '') }, init ?? {});
}

function questionView({ question, number }: NumberedQuestion, looking: Looking): QuestionView {
  const { tx, context, reference } = looking;
  const { reservation } = asTimeLeftIt(stored(looking, number), context);
  const { policy, now } = context;
  const { id, guests, guestLimit, words, unlisted, askedBy, askedAt } = question;
  const basis = policy.basis.guestLimitOrdinary;
  const waiting = reservation.guests.filter((one) => !wasAdmitted(one) && isCounted(one, policy));
  const known = walkInCount(reservation, context);
  return {
    ...{ id, number, guests, guestLimit, words, askedBy, href: paths.group(number) },
    askedAt: clockOf(askedAt),
    waited: Math.max(0, Math.floor(minutesBetween(askedAt, now))),
    officeLabel: officeLabel(reservation.office, reference),
    opd: reservation.office.opd,
    when: whenOf(reservation),
    room: roomOf(looking, reservation),
    basis: basisWords(basis),
    isConfirmed: basis.confirmed,
    inside: admittedCount(reservation, context),
    waiting: waiting.map(({ name, jabatan }) => [name, jabatan].filter(Boolean).join(', ')),
    ...{ unlisted: unlisted ?? [], unnamed: Math.max(0, guests - known - (unlisted?.length ?? 0)) },
    head: headOfGroup(reservation),
    earlier: officeHistory(tx, officeKey(reservation.office), reservation.id).violations.map(
      (one) => ({
        ...{ id: one.id, href: paths.violation(one.id) },
        text: `${violationName(one.code)}, ${formatInstant(one.recordedAt)}`,
      }),
    ),
  };
}

function stored({ tx }: Looking, number: string): Reservation {
  const found = loadReservation(tx, number);
  if (found === null) throw new Error(`${number} has a question and does not exist`);
  return found;
}

function whenOf(reservation: Reservation): string {
  if (reservation.status !== 'walkIn') return hoursOf(reservation) ?? '–';
  const at = reservation.arrivedAt;
  return `Tanpa janji${at === null ? '' : `, datang pukul ${clockOf(at)} WIB`}`;
}

function roomOf({ tx }: Looking, { plan }: Reservation): string | null {
  if (plan === null) return null;
  const { rooms } = assignmentFacts(tx, plan);
  return rooms.map(({ name }) => name).join(', ') || null;
}

function headOfGroup({ headClaim, headVerdict, headRepresentedBy }: Reservation): string {
  const statement = headStatement(headClaim, headVerdict) ?? 'Tidak ada pernyataan hadir';
  return headRepresentedBy === null ? statement : `${statement} oleh ${headRepresentedBy}`;
}

function answeredView({ question, number }: NumberedQuestion, looking: Looking) {
  const { id, state, guests, guestLimit, answer: said, answeredBy, answeredAt } = question;
  const { office } = stored(looking, number);
  return {
    ...{ id, number, href: paths.group(number), isGranted: state === 'granted' },
    ...{ guests, guestLimit, said, answeredBy },
    officeLabel: officeLabel(office, looking.reference),
    answeredAt: answeredAt === null ? '–' : clockOf(answeredAt),
  };
}
