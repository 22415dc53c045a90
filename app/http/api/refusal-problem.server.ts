import { formatInstant } from '#app/copy/dates.ts';
import {
  HINDRANCE_WORDS,
  STATUS_WORDS,
  VERB_WORDS,
  VIOLATION_STATUS_WORDS,
  VIOLATION_VERB_WORDS,
} from '#app/copy/life.ts';
import { standingText } from '#app/copy/standing.ts';
import type { Taken } from '#app/domain/compliance/facts.ts';
import type { FieldError, Refusal } from '#app/domain/decisions/decision.ts';
import { type Actor, isStaff } from '#app/domain/people/roles.ts';
import { assertNever } from '#app/domain/result.ts';
import { audienceOf, findingView } from './finding-view.server.ts';
import type { Problem } from './problem.server.ts';

/** Errors beyond this many tell nobody more, and could swell the answer beyond the request. */
const MAX_ERRORS = 50;

/** An expected refusal as the API tells it; towards a pemda without names of staff and other requests. */
export function problemOf(refusal: Refusal, actor: Actor): Problem {
  const audience = audienceOf(actor);
  switch (refusal.code) {
    case 'forbidden':
    case 'not-found':
    case 'verdict-required':
      return { code: refusal.code };
    case 'invalid':
      return invalid(refusal.errors);
    case 'stale':
      return stale(refusal, actor);
    case 'wrong-status':
      return wrongStatus(refusal);
    case 'conflict':
      return {
        code: 'conflict',
        members: {
          conflicts: refusal.conflicts.map((taken) => conflictView(taken, actor)),
          findings: refusal.findings.map((finding) => findingView(finding, audience)),
        },
      };
    case 'blocked':
      return {
        code: 'blocked',
        members: { findings: refusal.findings.map((finding) => findingView(finding, audience)) },
      };
    case 'over-limit': {
      const { guestLimit, admitted } = refusal;
      const detail = `Batas tamu ${guestLimit} orang, sedangkan yang dipersilakan masuk ${admitted} orang. Kurangi, atau minta pengecualian supervisor.`;
      return { code: 'over-limit', detail, members: { guestLimit, admitted } };
    }
    default:
      return assertNever(refusal);
  }
}

export function invalid(errors: readonly FieldError[]): Problem {
  const told = new Map(errors.map((error) => [`${error.path}\n${error.message}`, error]));
  return { code: 'invalid', members: { errors: [...told.values()].slice(0, MAX_ERRORS) } };
}

/** Who was first, when, and what stands now instead of what the page showed. */
function stale(
  { decidedBy: by, decidedAt, stands }: Extract<Refusal, { code: 'stale' }>,
  actor: Actor,
): Problem {
  const decidedBy = isStaff(actor.role) || by === actor.name ? by : 'DJPK';
  const standing = stands === undefined ? null : standingText(stands, audienceOf(actor));
  const detail = `Sudah diputuskan oleh ${decidedBy} pada ${formatInstant(decidedAt)}${standing === null ? '' : `: ${standing}`}. Muat ulang, lalu periksa kembali.`;
  const members = {
    ...{ decidedBy, decidedAt },
    ...(stands !== undefined && {
      ...{ currentStatus: stands.status, lastAction: stands.action },
      ...{ start: stands.slot?.start ?? null, end: stands.slot?.end ?? null },
    }),
  };
  return { code: 'stale', detail, members };
}

function wrongStatus({
  status,
  verb,
  because,
}: Extract<Refusal, { code: 'wrong-status' }>): Problem {
  const words: Record<string, string> = { ...VIOLATION_STATUS_WORDS, ...STATUS_WORDS };
  const verbs: Record<string, string> = {
    ...{ ...VIOLATION_VERB_WORDS, ...VERB_WORDS },
    undoMove: 'urungkan perpindahan',
    annulCheckIn: 'batalkan catatan kedatangan',
  };
  const plain = `Tindakan “${verbs[verb]}” tidak sesuai dengan status saat ini (${words[status]}).`;
  const detail = because === undefined ? plain : `${plain} ${HINDRANCE_WORDS[because]}`;
  return { code: 'wrong-status', detail, members: { currentStatus: status } };
}

/** Which request has it concerns the office alone. */
function conflictView({ what, id, name, number, start, end }: Taken, actor: Actor) {
  return isStaff(actor.role)
    ? { what, id, name, number, start, end }
    : { what, id: null, name: null, number: null, start, end };
}
