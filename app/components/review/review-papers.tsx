import { Icon } from '../icon.tsx';

/** A paper of the appointment, or the page on which one is made. */
export interface ShownPaper {
  readonly href: string;
  readonly text: string;
  /** How it stands, where there is something to say. */
  readonly state: string | null;
}

/** Below the appointment: what confirms it on paper. */
export function ReviewPapers({ papers }: { readonly papers: readonly ShownPaper[] }) {
  if (papers.length === 0) return null;
  return (
    <ul className="no-print mt-3 space-y-1">
      {papers.map(({ href, text, state }) => (
        <li key={href} className="flex flex-wrap items-center gap-x-2">
          <a href={href} className="inline-flex min-h-8 items-center gap-2">
            <Icon name="file" />
            {text}
          </a>
          {state !== null && <span className="min-w-0 break-words text-soft">{state}</span>}
        </li>
      ))}
    </ul>
  );
}
