import type { ReactNode } from 'react';

interface EntryPartProps {
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}

/** A part of the long form, told apart by its heading and a line. */
export function EntryPart({ title, intro, children }: EntryPartProps) {
  return (
    <section className="mb-6 border-t border-line pt-4">
      <h2 className="mb-3 text-lg">{title}</h2>
      {intro !== undefined && <p className="mb-4 max-w-xl text-soft">{intro}</p>}
      {children}
    </section>
  );
}
