import { PART_WORDS } from '#app/copy/inbox.ts';

type Part = keyof typeof PART_WORDS;

interface InboxTabsProps {
  readonly now: Part;
  readonly counts: Readonly<Record<Part, number | null>>;
  readonly hrefOf: (part: Part) => string;
}

/** The parts of the inbox, each with how much lies in it. */
export function InboxTabs({ now, counts, hrefOf }: InboxTabsProps) {
  return (
    <nav aria-label="Bagian daftar" className="border-b border-edge">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {(Object.keys(PART_WORDS) as Part[]).map((part) => {
          const isNow = part === now;
          const count = counts[part];
          return (
            <li key={part}>
              <a
                href={hrefOf(part)}
                {...(isNow && { 'aria-current': 'page' as const })}
                className={`inline-flex min-h-11 items-center gap-2 border-b-4 px-3 no-underline hover:underline ${isNow ? 'border-navy font-bold text-navy' : 'border-transparent'}`}
              >
                {PART_WORDS[part]}
                {count !== null && (
                  <span
                    className={`rounded-full px-2 text-sm tabular-nums ${isNow ? 'bg-navy text-white' : 'bg-sunk text-ink'}`}
                  >
                    {count}
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
