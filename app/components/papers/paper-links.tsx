import { Icon } from '../icon.tsx';

/** A paper that can be printed. */
export interface PaperLink {
  readonly href: string;
  readonly title: string;
  readonly text: string;
}

/** Papers to print, each a large row that leads to its PDF. */
export function PaperLinks({ papers }: { readonly papers: readonly PaperLink[] }) {
  return (
    <ul className="space-y-3">
      {papers.map(({ href, title, text }) => (
        <li
          key={href}
          className="relative flex items-start gap-4 rounded-lg border border-line bg-paper p-4 hover:border-navy"
        >
          <Icon name="file" className="mt-0.5 text-2xl text-soft" />
          <div className="min-w-0">
            <p className="text-lg font-semibold">
              <a
                href={href}
                className="text-navy after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-offset-2 focus-visible:after:outline-link"
              >
                {title} <span className="text-base font-normal text-soft">(PDF)</span>
              </a>
            </p>
            <p className="text-soft">{text}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
