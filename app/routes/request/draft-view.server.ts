import type { ShownDraft } from '#app/components/request/draft-frame.tsx';
import { formatDay, formatDeadline, formatInstant } from '#app/copy/dates.ts';
import { CHANNEL_WORDS } from '#app/copy/request-words.ts';
import { LINK_PARAMETER } from '#app/domain/people/access-link.ts';
import { dayOf, type Zone } from '#app/domain/calendar/zones.ts';
import { stepOfField } from '#app/domain/reservation/finding-step.ts';
import { type DraftStep, type OnBehalf, openSteps } from '#app/domain/reservation/draft.ts';
import { paths } from '#app/http/paths.ts';
import { referenceOf, zoneOf } from '#app/queries/reference.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { DraftCall } from '../guards/draft.server.ts';
import { shownStepFindings } from './draft-findings.server.ts';

/** What every step shows of its draft; with `step` also what the rules say of its answers. */
export function shownDraft(call: DraftCall, step?: DraftStep): ShownDraft {
  const { services, draft, token, session } = call;
  const { id, answers, expiresAt, onBehalf } = draft;
  const key = new URLSearchParams({ [LINK_PARAMETER]: token ?? '' }).toString();
  return {
    id,
    open: openSteps(draft),
    resumeUrl: token === null ? null : `${services.baseUrl}${paths.draft(id)}?${key}`,
    mailTo: answers.contact?.email ?? session?.email ?? null,
    writer: session?.email ?? null,
    keptUntil: formatDay(dayOf(expiresAt)),
    correction: correctionOf({ services, draft }),
    onBehalf: onBehalf === null ? null : entryWords(onBehalf),
    findings: step === undefined ? [] : shownStepFindings(call, step),
  };
}

/** The zone of the office that asks, beside the office's own; WIB while nobody knows. */
export function zoneOfDraft({ services, draft }: Pick<DraftCall, 'services' | 'draft'>): Zone {
  return zoneOf(referenceOf(services.db), draft.answers.office?.regionCode ?? null);
}

function entryWords({ channel, receivedAt }: OnBehalf) {
  return { channel: CHANNEL_WORDS[channel], receivedAt: formatInstant(receivedAt) };
}

function correctionOf({ services, draft }: Pick<DraftCall, 'services' | 'draft'>) {
  const { corrects } = draft;
  if (corrects === null) return null;
  const correction = loadReservation(services.db, corrects)?.correction ?? null;
  const deadline = correction?.deadline ?? null;
  return {
    number: corrects,
    reasons: (correction?.reasons ?? []).map(({ field, message }) => ({
      message,
      step: stepOfField(field),
    })),
    deadline: deadline === null ? null : formatDeadline(deadline, zoneOfDraft({ services, draft })),
  };
}
