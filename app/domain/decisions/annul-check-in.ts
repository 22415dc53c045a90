import type { RuleCode } from '../compliance/rule-code.ts';
import type { ViolationDraft } from '../compliance/violation.ts';
import { can } from '../people/permissions.ts';
import type { Guest } from '../reservation/guest.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { subjectOf } from '../reservation/subject.ts';
import { ok, refuse, type Result } from '../result.ts';
import { advance } from './advance.ts';
import type { BeforeCheckIn } from './before-check-in.ts';
import type { Decided, DecisionContext, Hindrance, Refusal } from './decision.ts';
import { staleOf } from './guard.ts';

/** What the record calls one check-in that was taken back. */
const CHECK_IN_ANNULLED = 'reservation.checkInAnnulled';

/** The check-in that is to be taken back, and what stands beside it. */
export interface CheckInToAnnul {
  readonly id: string;
  /** Null where it was written before this was kept. */
  readonly before: BeforeCheckIn | null;
  readonly isAnnulled: boolean;
  /** No other check-in that still counts came after it. */
  readonly isLast: boolean;
}

/** A recorded violation with everything that a record in its place needs. */
export interface RecordedViolation extends Omit<ViolationDraft, 'code'> {
  readonly code: RuleCode;
  /** Neither withdrawn nor superseded. */
  readonly counts: boolean;
}

/**
 * Takes one check-in back by a new event with a reason: its guests stand as they stood before, and
 * what only this check-in had recorded falls with it. The first entry stays in the record.
 */
export function annulCheckIn(
  reservation: Reservation,
  input: { readonly revision: number; readonly reason: string },
  facts: { readonly checkIn: CheckInToAnnul; readonly violations: readonly RecordedViolation[] },
  context: DecisionContext,
): Decided {
  if (!can(context.actor, 'annulCheckIn', subjectOf(reservation))) {
    return refuse({ code: 'forbidden' });
  }
  if (input.revision !== reservation.revision) return refuse(staleOf(reservation));
  const may = mayBeAnnulled(reservation, facts.checkIn);
  if (!may.ok) return may;
  const before = may.value;
  const next = advance(reservation, context, standing(reservation, before));
  const { withdrawn, restored } = falling(facts.violations, before, context);
  const added = reservation.guests.filter(({ id }) => before.added.includes(id));
  return ok({
    next,
    audit: [
      {
        action: CHECK_IN_ANNULLED,
        reason: input.reason,
        details: {
          ...{ from: reservation.status, to: next.status, checkIn: facts.checkIn.id },
          guests: [...before.guests.map(({ id }) => id), ...before.added],
          violations: withdrawn,
        },
        // Who came onto the list by it leaves the list; the record still knows whom it meant.
        ...(added.length > 0 && {
          personal: { removed: added.map(({ id, name, jabatan }) => ({ id, name, jabatan })) },
        }),
      },
    ],
    violations: restored,
    annulsViolations: withdrawn,
    takesBack: true,
    notices: [],
    findings: [],
  });
}

/** How the group stood before the check-in, or why it cannot be taken back any more. */
export function mayBeAnnulled(
  reservation: Reservation,
  { before, isAnnulled, isLast }: CheckInToAnnul,
): Result<BeforeCheckIn, Refusal> {
  const { status } = reservation;
  const no = (because?: Hindrance): Result<never, Refusal> =>
    refuse({ code: 'wrong-status', status, verb: 'annulCheckIn', ...(because && { because }) });
  if (isAnnulled) return no('checkInAnnulled');
  if (status !== 'arrived' && status !== 'inProgress') return no();
  if (!isLast) return no('notTheLastCheckIn');
  if (before === null) return no('checkInBeforeUnknown');
  const touched = new Set([...before.guests.map(({ id }) => id), ...before.added]);
  const hasLeft = ({ id, arrival }: Guest): boolean => touched.has(id) && arrival === 'left';
  return reservation.guests.some(hasLeft) ? no('guestsHaveLeft') : ok(before);
}

/** Whoever it concerned stands as before; of everybody else nothing is touched. */
function standing(reservation: Reservation, { group, guests, added }: BeforeCheckIn) {
  const were = new Map(guests.map((guest) => [guest.id, guest]));
  const isFirst = group.status !== 'arrived' && group.status !== 'inProgress';
  return {
    // A group may have been called in since; it goes back only with its first check-in.
    ...(isFirst && { status: group.status, startedAt: group.startedAt }),
    arrivedAt: group.arrivedAt,
    headVerdict: group.headVerdict,
    headRepresentedBy: group.headRepresentedBy,
    guests: reservation.guests
      .filter(({ id }) => !added.includes(id))
      .map((guest) => ({ ...guest, ...were.get(guest.id) })),
  };
}

/**
 * What falls with it. Where the check-in had only raised the numbers of an earlier record, that
 * earlier one counts again: as a new record in the place of the one that falls.
 */
function falling(
  all: readonly RecordedViolation[],
  before: BeforeCheckIn,
  { newId }: Pick<DecisionContext, 'newId'>,
) {
  const byId = new Map(all.map((one) => [one.id, one]));
  const withdrawn: string[] = [];
  const restored: ViolationDraft[] = [];
  for (const last of all.filter(({ counts }) => counts)) {
    const line = lineOf(last, byId);
    const earliest = line.findLast(({ id }) => before.violations.includes(id));
    if (earliest === undefined) continue;
    const was = earliest.supersedes === null ? undefined : byId.get(earliest.supersedes);
    if (was === undefined) withdrawn.push(last.id);
    else {
      const { counts: _, ...draft } = was;
      restored.push({ ...draft, id: newId(), supersedes: last.id });
    }
  }
  return { withdrawn, restored };
}

/** A record and those it took the place of, the newest first. */
function lineOf(
  last: RecordedViolation,
  byId: ReadonlyMap<string, RecordedViolation>,
): RecordedViolation[] {
  const line = [last];
  for (let one = last; one.supersedes !== null;) {
    const older = byId.get(one.supersedes);
    if (older === undefined) break;
    line.push(older);
    one = older;
  }
  return line;
}
