import { NoticeBox } from '../blocks.tsx';
import { Button } from '../button.tsx';
import type { MovedView } from './view.ts';

/** A move that was just made: while its mail waits it can be taken back with one click. */
export function MovedNotice({
  moved,
  board = null,
}: {
  readonly moved: MovedView;
  /** The week of the board to go back to. */
  readonly board?: string | null;
}) {
  const { number, standing, canUndo, why, action, revision } = moved;
  if (!canUndo) {
    return board === null ? null : (
      <NoticeBox tone="info" title={`${number}: ${standing}`}>
        {why}
      </NoticeBox>
    );
  }
  return (
    <NoticeBox tone="info" title={`${number} dipindahkan: ${standing}`}>
      <p>Surelnya menunggu satu menit. Selama itu perpindahan ini masih dapat diurungkan.</p>
      <form method="post" action={action} className="mt-2">
        <input type="hidden" name="revision" value={revision} />
        {board !== null && <input type="hidden" name="papan" value={board} />}
        <Button look="secondary" icon="undo">
          Urungkan
        </Button>
      </form>
    </NoticeBox>
  );
}
