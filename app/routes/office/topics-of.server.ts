import { topicNamed } from '#app/domain/directory/topic.ts';
import type { Reference } from '#app/queries/reference.server.ts';

/** Topics by name, in one line. */
export function topicsOf(codes: readonly string[], { topics }: Reference): string {
  return codes.map((code) => topicNamed(topics, code)).join(', ');
}
