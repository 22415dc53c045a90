import { addMinutes, type Instant } from '../calendar/instant.ts';

/** Assignments of so many days before a slot, and those after it, weigh when one is chosen. */
const RECENT_DAYS = 30;

/** From when on assignments count as recent for a slot. */
export function recentSince(start: Instant): Instant {
  return addMinutes(start, -RECENT_DAYS * 24 * 60);
}

/** A narasumber as seen at the asked time. */
export interface NarasumberCandidate {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly topics: readonly string[];
  /** Taken by another consultation at that time. */
  readonly busy: boolean;
  /** Away at that time (a closure of theirs or of the office). */
  readonly closed: boolean;
  /** Assignments of late; over how long the caller decides, alike for all. */
  readonly recentAssignments: number;
  /** Number of the request that has them then, where it is known. */
  readonly busyWith?: string | undefined;
  /** Why they are away, where it is known. */
  readonly closedBecause?: string | undefined;
  /** Takes on nothing new; stands here only because they are assigned already. */
  readonly retired?: boolean | undefined;
}

/** Why a narasumber stands where they stand. The wording lives in `app/copy/suggestions.ts`. */
export type SuggestionReason =
  | { readonly code: 'knowsTopics'; readonly topics: readonly string[] }
  | { readonly code: 'lacksTopics'; readonly topics: readonly string[] }
  | { readonly code: 'free' }
  | { readonly code: 'busy'; readonly number?: string | undefined }
  | { readonly code: 'closed'; readonly because?: string | undefined }
  | { readonly code: 'retired' }
  | { readonly code: 'recentAssignments'; readonly count: number };

export interface NarasumberSuggestion {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  /** Neither taken nor away. */
  readonly free: boolean;
  readonly reasons: readonly SuggestionReason[];
}

/**
 * Everyone, best first: who knows most of the topics, then who is free, then who was assigned least
 * of late, then by name. Nobody is left out, since the secretariat decides.
 */
export function suggestNarasumber(
  candidates: readonly NarasumberCandidate[],
  topics: readonly string[],
): NarasumberSuggestion[] {
  return [...candidates]
    .sort(
      (a, b) =>
        knownOf(b, topics).length - knownOf(a, topics).length ||
        Number(isFree(b)) - Number(isFree(a)) ||
        a.recentAssignments - b.recentAssignments ||
        byName(a, b),
    )
    .map((candidate) => ({
      id: candidate.id,
      name: candidate.name,
      unitId: candidate.unitId,
      free: isFree(candidate),
      reasons: reasonsFor(candidate, topics),
    }));
}

function reasonsFor(candidate: NarasumberCandidate, topics: readonly string[]): SuggestionReason[] {
  const known = knownOf(candidate, topics);
  const lacking = topics.filter((topic) => !known.includes(topic));
  const reasons: SuggestionReason[] = [];
  if (known.length > 0) reasons.push({ code: 'knowsTopics', topics: known });
  if (lacking.length > 0) reasons.push({ code: 'lacksTopics', topics: lacking });
  reasons.push(presenceOf(candidate));
  if (candidate.retired) reasons.push({ code: 'retired' });
  reasons.push({ code: 'recentAssignments', count: candidate.recentAssignments });
  return reasons;
}

function presenceOf({
  closed,
  closedBecause,
  busy,
  busyWith,
}: NarasumberCandidate): SuggestionReason {
  if (closed) return { code: 'closed', because: closedBecause };
  return busy ? { code: 'busy', number: busyWith } : { code: 'free' };
}

export function knownOf(
  candidate: Pick<NarasumberCandidate, 'topics'>,
  topics: readonly string[],
): string[] {
  return topics.filter((topic) => candidate.topics.includes(topic));
}

function isFree(candidate: NarasumberCandidate): boolean {
  return !candidate.busy && !candidate.closed;
}

/** By name, then by id, so that the order never wavers. */
export function byName(a: Named, b: Named): number {
  return a.name.localeCompare(b.name, 'id') || (a.id < b.id ? -1 : 1);
}

interface Named {
  readonly id: string;
  readonly name: string;
}
