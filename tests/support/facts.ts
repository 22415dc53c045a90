import type { Instant } from '#app/domain/calendar/instant.ts';
import { evaluate } from '#app/domain/compliance/evaluate.ts';
import type {
  AskedSlot,
  AssignmentFacts,
  Facts,
  GuestFacts,
  HistoryFacts,
  ScheduleFacts,
  Taken,
} from '#app/domain/compliance/facts.ts';
import type { Finding } from '#app/domain/compliance/rule.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import type { Policy, PolicyValues } from '#app/domain/policy/policy.ts';
import type { HeadClaim } from '#app/domain/reservation/head-claim.ts';
import type { LetterDetails } from '#app/domain/reservation/letter.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';
import { CALENDAR_2026 } from './holidays-2026.ts';
import { day, wib } from './time.ts';

/** undefined takes a group away, as if nobody knew it. */
type Overrides = { readonly [K in keyof Facts]?: Facts[K] | undefined };

/** A request that no rule objects to: received Monday 23 November, asked for Monday 7 December 2026. */
export function aFacts(overrides: Overrides = {}): Facts {
  const facts = {
    moment: 'submission',
    at: wib('2026-11-23 09:00'),
    mode: 'tatapMuka',
    enteredByStaff: false,
    requester: { body: 'pemda', zone: 'WIB' },
    topics: ['DAU'],
    slots: [aSlot('2026-12-07 09:00', 1)],
    letter: aLetter(),
    guests: guests(4),
    headClaim: null,
    headVerdict: null,
    arrivedAt: null,
    calendar: CALENDAR_2026,
    ...overrides,
  };
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as unknown as Facts;
}

/** An hour from `start` (WIB). */
export function aSlot(start: string, preference: number | null = null): AskedSlot {
  return { start: wib(start), end: addMinutes(wib(start), 60), preference };
}

export function aLetter(overrides: Partial<LetterDetails> = {}): LetterDetails {
  return {
    number: '900/12/BPKAD/2026',
    date: day('2026-11-16'),
    subject: 'Permohonan konsultasi DAU',
    signatoryName: 'Budi Santoso',
    signatoryOffice: 'sekda',
    addressee: 'Direktur Jenderal Perimbangan Keuangan',
    ...overrides,
  };
}

export function guests(announced: number, overrides: Partial<GuestFacts> = {}): GuestFacts {
  return {
    announced,
    approved: null,
    arrived: null,
    unlisted: 0,
    companions: 0,
    thirdParties: [],
    duplicates: [],
    ...overrides,
  };
}

export function aHistory(overrides: Partial<HistoryFacts> = {}): HistoryFacts {
  return {
    openRequests: 0,
    sameOfficeTopic: [],
    sameRegionTopic: [],
    letterUsedBy: [],
    recentSameTopicVisits: 0,
    confirmedViolations: 0,
    videoFirst: false,
    ...overrides,
  };
}

export function aSchedule(overrides: Partial<ScheduleFacts> = {}): ScheduleFacts {
  return { closures: [], seats: new Map(), busy: [], ...overrides };
}

export function anAssignment(overrides: Partial<AssignmentFacts> = {}): AssignmentFacts {
  return {
    unitCount: 1,
    narasumber: [{ id: 'n1', name: 'Rina', topics: ['DAU'] }],
    rooms: [{ id: 'r1', name: 'Ruang Musi', capacity: 8 }],
    meetingUrl: null,
    ...overrides,
  };
}

export function taken(what: Taken['what'], start: Instant, overrides: Partial<Taken> = {}): Taken {
  const names = { narasumber: 'Rina', room: 'Ruang Musi', dailySeat: 'Tatap muka' };
  return {
    what,
    id: 'x1',
    name: names[what],
    start,
    end: addMinutes(start, 60),
    number: 'K-2026-00001',
    ...overrides,
  };
}

export const ATTENDS: HeadClaim = { claim: 'attends', office: 'bupati', representedBy: null };

/** A group at the desk, ten minutes after the approved start of Monday 7 December 2026, 09.00 WIB. */
export function atDesk(overrides: Overrides = {}): Facts {
  const arrivedAt = wib('2026-12-07 09:10');
  return aFacts({
    moment: 'arrival',
    at: arrivedAt,
    arrivedAt,
    guests: guests(4, { approved: 4, arrived: 4 }),
    reservation: anApproved(),
    ...overrides,
  });
}

export function anApproved(
  overrides: Partial<NonNullable<Facts['reservation']>> = {},
): NonNullable<Facts['reservation']> {
  return {
    status: 'approved',
    start: wib('2026-12-07 09:00'),
    officeAtFault: false,
    contactLoggedBeforeStart: false,
    ...overrides,
  };
}

export function withValues(values: Partial<PolicyValues>): Policy {
  return { ...DEFAULT_POLICY, values: { ...DEFAULT_POLICY.values, ...values } };
}

/** What one rule says of these facts, through the engine. */
export function say(code: RuleCode, facts: Facts, policy: Policy = DEFAULT_POLICY): Finding[] {
  return evaluate(facts, policy).filter((finding) => finding.code === code);
}

/** The severities alone; empty where the rule is silent. */
export function severities(code: RuleCode, facts: Facts, policy?: Policy): string[] {
  return say(code, facts, policy).map(({ severity }) => severity);
}

/** The values alone, one set a finding. */
export function params(code: RuleCode, facts: Facts, policy?: Policy) {
  return say(code, facts, policy).map((finding) => finding.params);
}
