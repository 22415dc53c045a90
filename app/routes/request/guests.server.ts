import { headOfficesOf } from '#app/domain/people/heads.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { policyOn } from '#app/domain/policy/policy.ts';
import { type DraftAnswers } from '#app/domain/reservation/draft.ts';
import { headAnswerOf, headClaimOf, type zGuestsStep } from '#app/forms/draft-steps.ts';
import { headTitle } from '#app/copy/request-form.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import type { z } from 'zod';
import type { DraftCall } from '../guards/draft.server.ts';

type GuestsForm = z.output<ReturnType<typeof zGuestsStep>>;

/** So many lines stand ready where nothing is filled in yet; most groups are no larger. */
const LINES = 3;

/** What the page of the guests is made of. */
export function guestsPage({ services, draft: { answers } }: DraftCall) {
  const reference = referenceOf(services.db);
  const { mode = 'videoConference', guests = [], guestCount = null, headClaim = null } = answers;
  const now = services.clock();
  const policy = policyOn(reference.policies, dayOf(now));
  return {
    ...{ mode, policy, now, heads: headsOf(answers, services) },
    defaults: {
      guests: guests.length > 0 ? [...guests] : blankLines(),
      guestCount,
      head: headAnswerOf(headClaim),
      representedBy: headClaim?.representedBy ?? null,
    },
  };
}

/** The answers with the guests; a statement only where the office has somebody to state it of. */
export function withGuests(
  answers: DraftAnswers,
  { guests, guestCount, head, representedBy }: GuestsForm,
  hasHeads: boolean,
): DraftAnswers {
  return {
    ...answers,
    guests,
    guestCount: guestCount ?? null,
    headClaim: hasHeads ? headClaimOf(head, representedBy) : null,
  };
}

/** Those whose presence raises the limit, as they are called; a video conference asks for none. */
export function headsOf({ mode, office }: DraftAnswers, { db }: DraftCall['services']) {
  if (mode !== 'tatapMuka' || office === undefined) return [];
  const type = referenceOf(db).regions.get(office.regionCode ?? '')?.type ?? null;
  return headOfficesOf(office.body, type).map((head) => ({
    ...{ office: head, title: headTitle(head, type) },
  }));
}

function blankLines() {
  const line = { name: '', jabatan: null, nip: null, kind: 'participant', specialNeeds: null };
  return Array.from({ length: LINES }, () => ({ ...line, kind: 'participant' as const }));
}
