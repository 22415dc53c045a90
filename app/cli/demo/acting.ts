import type { z } from 'zod';
import { checkIn } from '#app/commands/check-in.server.ts';
import { addEvidence } from '#app/commands/evidence.server.ts';
import { decideFollowUp } from '#app/commands/follow-up.server.ts';
import { type PlainVerb, runVerb } from '#app/commands/run-verb.server.ts';
import { runViolationVerb } from '#app/commands/violation.server.ts';
import type { FollowUpKind } from '#app/domain/compliance/follow-up.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { ViolationVerb } from '#app/domain/compliance/violation.ts';
import { officeKey, type RequesterOffice } from '#app/domain/people/office.ts';
import type { Role } from '#app/domain/people/roles.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { VERB_FORMS, type VerbForm } from '#app/forms/verbs.ts';
import { VIOLATION_FORMS } from '#app/forms/violation.ts';
import { countingViolations, loadReservation } from '#app/queries/reservation.server.ts';
import { done } from './outcome.ts';
import type { Stage } from './stage.ts';

export type Body = Record<string, unknown>;

/** What can be done to one request now, each through its command and its form. */
export interface Acting {
  readonly present: () => Reservation;
  readonly act: (by: Role, verb: PlainVerb, body: Body) => void;
  readonly checkIn: (by: Role, body: Body) => void;
  readonly step: (by: Role, code: RuleCode, verb: ViolationVerb, body: Body) => void;
  /** A note beside a record. */
  readonly note: (by: Role, code: RuleCode, words: string) => void;
  readonly followUp: (code: RuleCode, kind: FollowUpKind, reason: string) => void;
}

export function actingOn(
  { house, cast }: Stage,
  office: RequesterOffice,
  number: () => string,
): Acting {
  const doer = (role: Role) => (role === 'pemda' ? cast.of(office) : cast.as(role));
  const present = (): Reservation => {
    const reservation = loadReservation(house.db, number());
    if (reservation === null) throw new Error(`${number()} does not exist`);
    return reservation;
  };
  const knownOf = (code: RuleCode): string => {
    const known = countingViolations(house.db, present().id).find((one) => one.code === code);
    if (known === undefined) throw new Error(`${number()} has no ${code}`);
    return known.id;
  };
  return {
    present,
    act: <V extends PlainVerb>(by: Role, verb: V, body: Body) => {
      const { revision } = present();
      const form = VERB_FORMS[verb].parse({ revision, ...body }) as VerbForm<V>;
      done(runVerb(house, doer(by), number(), verb, form), `${verb} ${number()}`);
    },
    checkIn: (by, body) => {
      const form = VERB_FORMS.checkIn.parse({ nonce: house.newId(), ...body });
      done(checkIn(house, doer(by), number(), form), `checkIn ${number()}`);
    },
    step: <V extends ViolationVerb>(by: Role, code: RuleCode, verb: V, body: Body) => {
      const form = VIOLATION_FORMS[verb].parse(body) as z.output<(typeof VIOLATION_FORMS)[V]>;
      done(runViolationVerb(house, doer(by), knownOf(code), verb, form), `${verb} ${number()}`);
    },
    note: (by, code, words) => {
      const form = { id: house.newId(), words };
      done(addEvidence(house, doer(by), knownOf(code), form, null), `note ${number()}`);
    },
    followUp: (code, kind, reason) => {
      const violationIds = [knownOf(code)];
      const form = { id: house.newId(), kind, violationIds, reason, until: null };
      const key = officeKey(present().office);
      done(decideFollowUp(house, doer('supervisor'), key, form), `followUp ${number()}`);
    },
  };
}
