import { Icon, type IconName } from '../icon.tsx';
import type { BlockView } from './view.ts';

const STATE_ICONS: Partial<Readonly<Record<BlockView['status'], IconName>>> = {
  approved: 'check',
  offered: 'hold',
  arrived: 'door',
  inProgress: 'people',
  completed: 'check',
  noShow: 'alert',
};

function lookOf({ status, isPicked }: BlockView): string {
  if (isPicked) return 'border-2 border-navy bg-info-bg shadow-[inset_4px_0_0_var(--color-gold)]';
  if (status === 'offered') return 'border-2 border-dashed border-warn board-held';
  if (status === 'completed' || status === 'noShow') return 'border border-edge bg-sunk';
  return 'border border-edge border-l-4 border-l-navy bg-paper';
}

/** A consultation in its lane: hour and state, who, about what, where or with whom. */
export function BoardBlock({ block }: { readonly block: BlockView }) {
  const { href, isMovable, isPicked } = block;
  const look = `board-block block rounded px-1.5 py-1 text-left text-ink no-underline ${lookOf(block)}`;
  if (href === null) {
    return (
      <div className={look}>
        <BlockText block={block} />
      </div>
    );
  }
  return (
    <a
      href={href}
      className={`${look} hover:border-navy`}
      data-spot=""
      {...(isMovable && { 'data-movable': '' })}
      {...(isPicked && { 'aria-current': 'true' as const, 'data-picked': '' })}
    >
      <BlockText block={block} />
    </a>
  );
}

function BlockText({ block }: { readonly block: BlockView }) {
  const { hours, mode, office, topics, beside, status, state, held, changeWanted, isPicked } =
    block;
  return (
    <>
      <span className="flex flex-wrap items-center justify-between gap-x-2">
        <strong className="tabular-nums whitespace-nowrap">{hours}</strong>
        <span className="inline-flex items-center gap-1">
          <Icon name={STATE_ICONS[status] ?? 'calendar'} />
          {isPicked ? 'diangkat' : state}
        </span>
      </span>
      <span className="block font-semibold">
        <Icon name={mode === 'tatapMuka' ? 'people' : 'video'} className="mr-1 align-[-0.2em]" />
        <span className="sr-only">
          {mode === 'tatapMuka' ? 'Tatap muka' : 'Video conference'},{' '}
        </span>
        {office}
      </span>
      <span className="block text-soft">
        {topics}
        {beside !== null && ` · ${beside}`}
      </span>
      {held !== null && <span className="block font-semibold text-warn">{held}</span>}
      {changeWanted && (
        <span className="flex items-center gap-1 font-semibold text-info">
          <Icon name="undo" /> perubahan diminta
        </span>
      )}
      <span className="sr-only">{block.number}</span>
    </>
  );
}
