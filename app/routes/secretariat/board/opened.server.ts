import type { Looking } from '#app/commands/look.server.ts';
import type { BoardQuery } from '#app/forms/board-query.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { can } from '#app/domain/people/permissions.ts';
import { topicNamed } from '#app/domain/directory/topic.ts';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import { requesterLabel } from '#app/domain/report/requester-label.ts';
import {
  type BoardColumn,
  dayColumn,
  hourColumns,
  weekColumns,
} from '#app/domain/schedule/board.ts';
import { addDays } from '#app/domain/calendar/local-date.ts';
import { mondayOf } from '#app/domain/calendar/iso-week.ts';
import {
  boardResources,
  closuresBetween,
  type ShownClosure,
  type ShownSitting,
  sittingsBetween,
} from '#app/queries/board.server.ts';
import { listUnits } from '#app/queries/resources.server.ts';

/** The board at one moment, with everything that stands in its days. */
export interface OpenedBoard {
  readonly looking: Looking;
  readonly query: BoardQuery;
  readonly today: LocalDate;
  readonly columns: readonly BoardColumn[];
  readonly sittings: readonly ShownSitting[];
  readonly closures: readonly ShownClosure[];
  readonly resources: ReturnType<typeof boardResources>;
  readonly units: ReadonlyMap<string, string>;
  /** Whoever may move, also decides. */
  readonly mayMove: boolean;
  /** Whoever may open the request's own page. */
  readonly mayOpen: boolean;
  readonly labelOf: (office: RequesterOffice) => string;
  /** Topics as people shorten them, where the code is a shortening. */
  readonly topicsOf: (codes: readonly string[]) => string;
}

/** Reads what a week or a day of the board holds. */
export function openBoard(looking: Looking, query: BoardQuery): OpenedBoard {
  const { tx, context, reference } = looking;
  const isDay = query.tampilan === 'hari';
  const from = isDay ? query.day : mondayOf(query.day);
  const to = isDay ? query.day : addDays(from, 6);
  const span = { start: dayColumn(from).start, end: dayColumn(to).end };
  const sittings = sittingsBetween(tx, { from, to }, span, context.now);
  return {
    ...{ looking, query, sittings, today: dayOf(context.now) },
    columns: isDay
      ? hourColumns(query.day, context.policy, sittings)
      : weekColumns(query.day, sittings),
    closures: closuresBetween(tx, span),
    resources: boardResources(tx),
    units: new Map(listUnits(tx).map(({ id, name }) => [id, name])),
    mayMove: can(context.actor, 'undoMove'),
    mayOpen: can(context.actor, 'readInbox'),
    topicsOf: (codes) =>
      codes
        .map((code) => (/^[A-Z]{2,5}$/.test(code) ? code : topicNamed(reference.topics, code)))
        .join(', '),
    labelOf: (office) => {
      const region = office.regionCode === null ? null : reference.regions.get(office.regionCode);
      return requesterLabel(office, region ?? null, null);
    },
  };
}
