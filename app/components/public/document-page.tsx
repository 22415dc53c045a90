import type { ReactNode } from 'react';
import { PageHead } from '../blocks.tsx';

/** A part of a page that is read from top to bottom, under its heading. */
export interface DocumentPart {
  readonly id: string;
  readonly title: string;
  readonly body: ReactNode;
}

interface DocumentPageProps {
  readonly title: string;
  /** What the page is, in a sentence or two. */
  readonly intro: ReactNode;
  readonly parts: readonly DocumentPart[];
  /** Since when it stands so. */
  readonly dated: string;
}

/** A page of the office's word: its contents first, then part after part; prints as a document. */
export function DocumentPage({ title, intro, parts, dated }: DocumentPageProps) {
  return (
    <>
      <PageHead title={title}>{intro}</PageHead>
      <div className="gap-x-12 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)]">
        <nav
          aria-labelledby="isi-halaman"
          className="no-print mb-8 max-lg:rounded-lg max-lg:border max-lg:border-line max-lg:bg-paper max-lg:p-4 lg:sticky lg:top-6 lg:self-start"
        >
          <h2 id="isi-halaman" className="mb-1 text-base">
            Isi halaman
          </h2>
          <ol className="max-lg:sm:columns-2">
            {parts.map((part) => (
              <li key={part.id}>
                <a href={`#${part.id}`} className="inline-flex min-h-8 items-center py-0.5">
                  {part.title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="max-w-3xl">
          {parts.map((part, index) => (
            <section
              key={part.id}
              aria-labelledby={part.id}
              className={index === 0 ? '' : 'mt-10 border-t border-line pt-8 print:mt-6 print:pt-4'}
            >
              <h2 id={part.id} className="mb-3">
                {part.title}
              </h2>
              {part.body}
            </section>
          ))}
          <p className="mt-10 text-sm text-soft">{dated}</p>
        </div>
      </div>
    </>
  );
}

/** Lines of one kind under each other. */
export function Bullets({ items }: { readonly items: readonly ReactNode[] }) {
  return (
    <ul className="list-disc space-y-2 pl-6">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
