import { formatRange } from '#app/copy/dates.ts';
import { paths } from '#app/http/paths.ts';
import { comingOf } from '#app/queries/resource-lists.server.ts';
import type { Services } from '#app/services.server.ts';

/** What somebody or a room is wanted for, a line each, leading to its request. */
export function comingLines({ db, clock }: Services, kind: 'narasumber' | 'room', id: string) {
  return comingOf(db, kind, id, clock()).map(({ number, start, end, state }) => ({
    key: `${number}${start}`,
    href: paths.review(number),
    text: `${number} · ${formatRange(start, end)}${state === 'held' ? ' · ditahan' : ''}`,
  }));
}
