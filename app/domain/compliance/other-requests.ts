import type { OtherRequest } from './facts.ts';
import type { Observation } from './rule.ts';

/** One observation that names the other requests and the topics they share with this one. */
export function namedRequests(
  others: readonly OtherRequest[],
  topics: readonly string[],
): Observation[] {
  if (others.length === 0) return [];
  const shared = topics.filter((topic) => others.some((other) => other.topics.includes(topic)));
  return [{ params: { numbers: others.map(({ number }) => number), topics: shared } }];
}
