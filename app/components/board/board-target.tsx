import { Icon } from '../icon.tsx';
import type { TargetView } from './view.ts';

const LOOKS = {
  free: 'border-good bg-good-bg text-good',
  care: 'border-dashed border-warn bg-warn-bg text-warn',
} as const;

/** The hours of a cell: those to be had are links, the others say why not. */
export function BoardTargets({ targets }: { readonly targets: readonly TargetView[] }) {
  if (targets.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1 [&>li]:max-w-full">
      {targets.map((target) => (
        <li key={target.start}>
          <BoardTarget target={target} />
        </li>
      ))}
    </ul>
  );
}

function BoardTarget({ target }: { readonly target: TargetView }) {
  const { time, state, why, wish, href, label } = target;
  const star = wish !== null && (
    <span aria-hidden="true" className="font-bold">
      ★{wish}
    </span>
  );
  if (href !== null && (state === 'free' || state === 'care')) {
    return (
      <a
        href={href}
        data-spot=""
        data-target=""
        {...(wish !== null && { 'data-wish': '' })}
        className={`inline-flex min-h-7 flex-wrap items-center gap-x-1 rounded border px-1 font-semibold tabular-nums no-underline hover:bg-white ${LOOKS[state]}`}
      >
        <span className="sr-only">{label}</span>
        <span aria-hidden="true" className="inline-flex items-center gap-1">
          <Icon name={state === 'free' ? 'check' : 'alert'} className="text-[0.85em]" />
          {time} {star}
        </span>
      </a>
    );
  }
  return (
    <span className="inline-flex min-h-7 items-center gap-1 px-0.5 text-soft">
      {time !== '' && (
        <span className={`tabular-nums ${state === 'here' ? 'font-bold' : 'line-through'}`}>
          {time}
        </span>
      )}
      {star}
      <span>{state === 'here' ? 'di sini' : why}</span>
    </span>
  );
}
