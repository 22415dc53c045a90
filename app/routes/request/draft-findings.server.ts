import type { ShownFinding } from '#app/components/findings.tsx';
import { type Weighed, weighDraft } from '#app/commands/weigh-draft.server.ts';
import { blocking } from '#app/domain/compliance/evaluate.ts';
import type { Finding } from '#app/domain/compliance/rule.ts';
import { withoutRecord } from '#app/domain/compliance/without-record.ts';
import { officeKey } from '#app/domain/people/office.ts';
import { scopeOf } from '#app/domain/people/officer.ts';
import { isStaff } from '#app/domain/people/roles.ts';
import {
  DRAFT_STEPS,
  type DraftStep,
  openSteps,
  stepAfter,
} from '#app/domain/reservation/draft.ts';
import { nextAskedStep, stepOfFinding } from '#app/domain/reservation/finding-step.ts';
import { audienceOf, findingView } from '#app/http/api/finding-view.server.ts';
import { paths } from '#app/http/paths.ts';
import { loadDraft } from '#app/queries/draft.server.ts';
import { claimsOf } from '#app/queries/officers.server.ts';
import { askedFields } from '#app/queries/reservation.server.ts';
import type { DraftCall } from '../guards/draft.server.ts';

type Weighing = Pick<DraftCall, 'services' | 'draft' | 'writer' | 'session'>;

/** What sending the draft now would meet, as its writer may know it. */
export function draftFindings(call: Weighing): Weighed {
  const { services, draft, writer } = call;
  const { findings, refusal } = weighDraft(services, draft, writer);
  if (isStaff(writer.role) || isConfirmedWriter(call)) return { findings, refusal };
  return { findings: findings.flatMap((finding) => withoutRecord(finding) ?? []), refusal };
}

/** Has its writer shown that they speak for the office it is written for? */
function isConfirmedWriter({ services, draft, session }: Weighing): boolean {
  const { office } = draft.answers;
  if (session === null || office === undefined) return false;
  const { whole } = scopeOf(session.email, claimsOf(services.db, session.email));
  return whole.includes(officeKey({ ...office, asPrinted: null }));
}

/** What the rules say of one step; nothing before it is answered. */
export function stepFindings(call: Weighing, step: DraftStep): Finding[] {
  if (openSteps(call.draft).includes(step)) return [];
  return draftFindings(call).findings.filter(({ code }) => stepOfFinding(code) === step);
}

/** The same as the step's page shows it. */
export function shownStepFindings(call: Weighing, step: DraftStep): ShownFinding[] {
  const audience = audienceOf(call.writer);
  return stepFindings(call, step).map((finding) => findingView(finding, audience));
}

/** Advice on the mode, which the times are chosen by. */
export function isModeAdvice({ code }: Pick<ShownFinding, 'code'>): boolean {
  return code === 'VIDEO_PREFERRED';
}

/**
 * Where a step that was saved leads: on, or back to itself where a rule stands in the way of what
 * was just answered. It is saved either way.
 */
export function pathAfterStep(call: Weighing, step: DraftStep): string {
  const { services } = call;
  const { id } = call.draft;
  const draft = loadDraft(services.db, id, services.clock());
  const found = draft === null ? [] : blocking(stepFindings({ ...call, draft }, step));
  // A letter that is still to come may follow; what is wrong is told at once.
  const isInTheWay = found.some(({ code }) => code !== 'LETTER_MISSING');
  if (isInTheWay) return `${paths.draftStep(id, step)}#temuan`;
  return paths.draftStep(id, nextStep(call, step));
}

/**
 * Where answers that were taken over are looked at first: what is missing or stands in the way, and
 * times of which there is anything to say; the check where there is nothing.
 * @param stale steps of which something was left out
 */
export function stepToLookAt(call: Weighing, stale: readonly DraftStep[]): DraftStep {
  const { findings } = draftFindings(call);
  const ofTimes = findings.filter(({ code }) => stepOfFinding(code) === 'slots');
  const found = [...blocking(findings), ...ofTimes].map(({ code }) => stepOfFinding(code));
  const steps = [...stale, ...openSteps(call.draft), ...found];
  return DRAFT_STEPS.find((step) => steps.includes(step)) ?? 'check';
}

/** The step to go on with: of a correction the next one that was asked about. */
function nextStep({ services, draft }: Weighing, step: DraftStep): DraftStep {
  if (draft.corrects === null) return stepAfter(step);
  return nextAskedStep(askedFields(services.db, draft.corrects), step);
}
