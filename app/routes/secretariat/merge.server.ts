import { formatDate, formatInstant } from '#app/copy/dates.ts';
import { look } from '#app/commands/look.server.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { topicNamed } from '#app/domain/directory/topic.ts';
import { paths } from '#app/http/paths.ts';
import { mergeCandidates } from '#app/queries/merge-candidates.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import type { Services } from '#app/services.server.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { aboutRequest } from './about-request.server.ts';
import { relatedRequests } from './review-history.server.ts';

/** What moves, and the requests it can move into: those that share a topic or a letter first. */
export function mergeView(services: Services, actor: Actor, number: string) {
  return look(services, actor, (looking) => {
    const about = aboutRequest(looking, number);
    const { tx, reference, reservation } = about;
    const why = new Map(relatedRequests(about).map((one) => [one.number, one.why]));
    const nameOf = (code: string): string => topicNamed(reference.topics, code);
    const candidates = mergeCandidates(tx, reservation).map((row) => ({
      ...{ number: row.number, status: row.status, opd: row.opd },
      href: paths.review(row.number),
      officeLabel: officeLabel(row, reference),
      topics: row.topics.map(nameOf),
      when: whenOf(row),
      received: formatDate(dayOf(row.receivedAt)),
      why: why.get(row.number) ?? null,
    }));
    const isLikely = ({ why: reason }: { readonly why: string | null }) => reason !== null;
    return {
      candidates: [...candidates.filter(isLikely), ...candidates.filter((one) => !isLikely(one))],
      questions: reservation.questions,
    };
  });
}

function whenOf({ startsAt, preferences }: ReturnType<typeof mergeCandidates>[number]): string {
  if (startsAt !== null) return `jadwal ${formatInstant(startsAt)}`;
  const [first] = preferences;
  return first === undefined ? 'belum ada usulan waktu' : `usulan ${formatInstant(first)}`;
}
