import type { Submitted } from '#app/commands/submit.server.ts';
import { ok } from '#app/domain/result.ts';
import { audienceOf, findingView } from '#app/http/api/finding-view.server.ts';
import { type Call, type Outcome, refused } from './operation.server.ts';
import { viewReservation } from './reservation-view.server.ts';

/** Where a new request is found, and what the rules said of it; a repeated submission is answered alike. */
export function submittedAnswer(
  call: Pick<Call, 'services' | 'actor'>,
  submitted: Submitted,
  more: Readonly<Record<string, unknown>> = {},
): Outcome {
  const { services, actor } = call;
  if (submitted.kind === 'made') {
    const { next, findings } = submitted.decision;
    const told = findings.map((finding) => findingView(finding, audienceOf(actor)));
    return answer(services.baseUrl, { ...next, findings: told }, more);
  }
  const found = viewReservation(call, submitted.number);
  return found.ok ? answer(services.baseUrl, found.value.view, more) : refused(found.error, call);
}

interface Made {
  readonly number: string;
  readonly status: string;
  readonly revision: number;
  readonly findings: readonly unknown[];
}

function answer(baseUrl: string, made: Made, more: Readonly<Record<string, unknown>>): Outcome {
  const { number, status, revision, findings } = made;
  const statusUrl = `${baseUrl}/permohonan/${number}`;
  return ok({
    body: { number, status, revision, statusUrl, findings, ...more },
    headers: { Location: `/api/v1/reservations/${number}` },
  });
}
