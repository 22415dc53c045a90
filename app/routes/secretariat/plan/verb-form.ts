import type { Instant } from '#app/domain/calendar/instant.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Plan } from '#app/domain/reservation/reservation.ts';
import type { PlanVerb } from '#app/copy/plan-pages.ts';
import type { SessionForm } from '#app/forms/plan.ts';
import type { PlanPageForm } from '#app/forms/plan-pages.ts';
import type { VerbForm } from '#app/forms/verbs.ts';

/** A plan as its page chooses it. */
export interface ChosenForm {
  readonly revision: number;
  readonly start: Instant;
  readonly narasumberIds: readonly string[];
  readonly unitIds: readonly string[];
  readonly roomId: string | null;
  readonly meetingUrl: string | null;
  readonly mode: MeetingMode;
  readonly words: string | null;
  /** The sittings after the first. */
  readonly following: readonly SessionForm[];
  /** Which sitting of the present plan is changed, from 0. */
  readonly session: number;
}

/** What a page sent, in the words of the plan. */
export function chosenForm<V extends PlanVerb>(
  sent: PlanPageForm<V>,
  present: Plan | null,
  mode: MeetingMode,
): ChosenForm {
  const session = 'sesi' in sent ? sent.sesi : 0;
  // The hour of a reassignment is that of its sitting; where there is none, the command says so.
  const stands = present?.sessions[session]?.start ?? ('' as Instant);
  return {
    revision: sent.revision,
    start: 'waktu' in sent ? sent.waktu : stands,
    narasumberIds: sent.narasumber,
    unitIds: sent.unit,
    roomId: sent.ruang,
    meetingUrl: sent.tautan,
    mode: ('cara' in sent ? sent.cara : undefined) ?? mode,
    words: 'pesan' in sent ? sent.pesan : null,
    following:
      'lanjutan' in sent
        ? sent.lanjutan.map(({ waktu, narasumber, unit, ruang }) => ({
            ...{ start: waktu, narasumberIds: narasumber, unitIds: unit, roomId: ruang },
          }))
        : [],
    session,
  };
}

/** The body of the verb for a chosen plan. */
export function verbForm<V extends PlanVerb>(
  verb: V,
  form: ChosenForm,
  present: Plan | null,
): VerbForm<V> {
  const { revision, start, mode, words, meetingUrl } = form;
  const session = sessionOf(form);
  const sessions = [session, ...followingOf(form)];
  const rest = { unitIds: null, narasumberIds: null, roomId: undefined };
  const bodies: { readonly [Verb in PlanVerb]: () => VerbForm<Verb> } = {
    approve: () => ({ revision, sessions, meetingUrl }),
    offer: () => ({ revision, sessions, meetingUrl, mode, message: words }),
    // Both are named: the sitting whole, and the hour, since only that makes it a move.
    reschedule: () => ({
      ...{ revision, reason: words, start, sessions, mode },
      ...{ ...rest, meetingUrl },
    }),
    reassign: () => ({
      ...{ revision, reason: words, start: null, sessions: withSession(present, session, form) },
      // A tatap muka has no field for the link; what stands there stays.
      ...{ ...rest, meetingUrl: mode === 'tatapMuka' ? undefined : meetingUrl },
    }),
  };
  return bodies[verb]();
}

function sessionOf({ start, unitIds, narasumberIds, roomId, mode }: ChosenForm): SessionForm {
  return { start, unitIds, narasumberIds, roomId: mode === 'tatapMuka' ? roomId : null };
}

function followingOf({ following, mode }: ChosenForm): SessionForm[] {
  return following.map((one) => ({ ...one, roomId: mode === 'tatapMuka' ? one.roomId : null }));
}

function withSession(
  present: Plan | null,
  session: SessionForm,
  { session: at }: ChosenForm,
): SessionForm[] {
  const standing: readonly SessionForm[] = present?.sessions ?? [];
  return standing.map((one, index) => (index === at ? session : one));
}
