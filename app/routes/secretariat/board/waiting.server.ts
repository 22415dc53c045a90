import type { WaitingList, WaitingView } from '#app/components/board/view.ts';
import { promiseText } from '#app/copy/board.ts';
import { formatShortDate, formatTime, formatWeekday } from '#app/copy/dates.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { PromiseState } from '#app/domain/reservation/promise.ts';
import { boardSearch } from '#app/forms/board-query.ts';
import { inboxSearch } from '#app/forms/inbox-query.ts';
import { paths } from '#app/http/paths.ts';
import { type DeskRow, deskKeys, deskRows } from '#app/queries/inbox.server.ts';
import { type OrderedKey, orderedKeys } from '../desk-order.server.ts';
import type { OpenedBoard } from './opened.server.ts';

const ORDER: readonly WaitingView['kind'][] = ['verified', 'change', 'inReview', 'submitted'];

/** Of each kind so many stand beside the board, and the chosen one; the work list has all of them. */
const SHOWN = 20;

/** Requests that wait for a place, those that can have one first, the oldest promise first. */
export function waitingViews(board: OpenedBoard): WaitingList {
  const { looking, query } = board;
  const waiting = orderedKeys(looking, deskKeys(looking.tx)).flatMap((key) => {
    const kind = kindOf(key);
    return kind === null ? [] : [{ key, kind }];
  });
  const kinds = ORDER.map((kind) => {
    const all = waiting.filter((one) => one.kind === kind).sort((a, b) => byDue(a.key, b.key));
    const shown = all.filter(({ key }, index) => index < SHOWN || key.number === query.permohonan);
    return { kind, count: all.length, shown };
  });
  const ids = kinds.flatMap(({ shown }) => shown.map(({ key }) => key.id));
  const rows = deskRows(looking.tx, ids);
  return {
    counts: kinds.map(({ kind, count, shown }) => ({
      ...{ kind, count },
      moreHref: count > shown.length ? moreHref(kind) : null,
    })),
    rows: kinds.flatMap(({ kind, shown }) =>
      shown.flatMap(({ key }) => {
        const row = rows.get(key.id);
        return row === undefined ? [] : [waitingView(board, { row, kind, promise: key.promise })];
      }),
    ),
  };
}

function moreHref(kind: WaitingView['kind']): string {
  const status = kind === 'change' ? 'approved' : kind;
  return `${paths.inbox}${inboxSearch({ bagian: 'tindakan', status })}`;
}

function byDue(a: OrderedKey, b: OrderedKey): number {
  const [one, other] = [a.promise.dueOn, b.promise.dueOn];
  return one < other ? -1 : one > other ? 1 : a.number < b.number ? -1 : 1;
}

function kindOf({ status, pendingChange }: OrderedKey): WaitingView['kind'] | null {
  if (status === 'verified' || status === 'inReview' || status === 'submitted') return status;
  return status === 'approved' && pendingChange !== null ? 'change' : null;
}

interface Waiting {
  readonly row: DeskRow;
  readonly kind: WaitingView['kind'];
  readonly promise: PromiseState;
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
