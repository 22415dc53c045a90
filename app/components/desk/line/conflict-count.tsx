import { paths } from '#app/http/paths.ts';
import { NoticeBox } from '../../blocks.tsx';

/** How much of what was written down without a line waits to be settled; nothing where all agrees. */
export function ConflictCount({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <NoticeBox tone="warn" title={`${count} catatan luring tidak sesuai dengan catatan server`}>
      <a href={paths.deskConflicts} className="inline-flex min-h-11 items-center">
        Selesaikan selisihnya
      </a>
    </NoticeBox>
  );
}
