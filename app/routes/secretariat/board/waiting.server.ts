import type { WaitingView } from '#app/components/board/view.ts';
import { promiseText } from '#app/copy/board.ts';
import { formatShortDate, formatTime, formatWeekday } from '#app/copy/dates.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { promiseOf } from '#app/domain/reservation/promise.ts';
import { boardSearch } from '#app/forms/board-query.ts';
import { paths } from '#app/http/paths.ts';
import { type DeskRow, onTheDesk } from '#app/queries/inbox.server.ts';
import type { OpenedBoard } from './opened.server.ts';

const ORDER: readonly WaitingView['kind'][] = ['verified', 'change', 'inReview', 'submitted'];

/** Requests that wait for a place, those that can have one first, the oldest promise first. */
export function waitingViews(board: OpenedBoard): WaitingView[] {
  const { now, policy, calendar } = board.looking.context;
  return onTheDesk(board.looking.tx)
    .flatMap((row) => {
      const kind = kindOf(row);
      return kind === null ? [] : [{ row, kind, promise: promiseOf(row, now, policy, calendar) }];
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
        (a.promise.dueOn < b.promise.dueOn ? -1 : a.promise.dueOn > b.promise.dueOn ? 1 : 0) ||
        (a.row.number < b.row.number ? -1 : 1),
    )
    .map((one) => waitingView(board, one));
}

function kindOf({ status, pendingChange }: DeskRow): WaitingView['kind'] | null {
  if (status === 'verified' || status === 'inReview' || status === 'submitted') return status;
  return status === 'approved' && pendingChange !== null ? 'change' : null;
}

interface Waiting {
  readonly row: DeskRow;
  readonly kind: WaitingView['kind'];
  readonly promise: ReturnType<typeof promiseOf>;
}

function waitingView(board: OpenedBoard, { row, kind, promise }: Waiting): WaitingView {
  const { query, labelOf, mayMove } = board;
  const { number, status, pendingChange, preferences, topics } = row;
  const { workdaysLeft, overdue, paused } = promise;
  const wishes = pendingChange?.preferences ?? preferences;
  const [first] = wishes;
  const choose = {
    ...{ permohonan: number, pindah: null, dari: null },
    ...(first !== undefined && { day: dayOf(first) }),
  };
  return {
    ...{ number, status, kind, office: labelOf(row) },
    mode: pendingChange?.mode ?? row.plan?.mode ?? row.mode,
    topics: board.topicsOf(topics),
    promise:
      // An answer once given no longer counts down, whatever the pemda said to it.
      kind === 'change' || promise.answered
        ? null
        : { text: promiseText(workdaysLeft, overdue, paused), isOverdue: overdue },
    wishes: wishes.map(
      (start) =>
        `${formatWeekday(dayOf(start))} ${formatShortDate(dayOf(start))}, ${formatTime(start)}`,
    ),
    href: mayMove ? `${paths.board}${boardSearch(query, choose)}` : paths.review(number),
    isChosen: query.permohonan === number,
  };
}
