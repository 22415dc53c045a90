import type { EditionState } from '#app/domain/policy/editions.ts';
import type { ReactNode } from 'react';
import type { IconName } from '../icon.tsx';
import { WordTag } from '../status-tag.tsx';

export interface ShownEdition {
  readonly id: string;
  readonly state: EditionState;
  readonly title: string;
  readonly span: string;
  readonly stateWord: string;
  readonly note: string | null;
  readonly published: string;
  readonly unconfirmed: number;
  readonly total: number;
  readonly href: string;
}

const LOOKS: Readonly<Record<EditionState, readonly [IconName, 'good' | 'moving' | 'over']>> = {
  current: ['check', 'good'],
  coming: ['clock', 'moving'],
  past: ['record', 'over'],
  replaced: ['undo', 'over'],
};

/** What an edition is today, in a word. */
export function EditionTag({ state, stateWord }: Pick<ShownEdition, 'state' | 'stateWord'>) {
  const [icon, tone] = LOOKS[state];
  return <WordTag {...{ icon, tone }} text={stateWord} />;
}

/** "3 dari 23 nilai belum dikonfirmasi": how much of an edition nobody has seen in a document. */
export function UnconfirmedTag({
  unconfirmed,
  total,
}: Pick<ShownEdition, 'unconfirmed' | 'total'>) {
  if (unconfirmed === 0)
    return <WordTag icon="check" tone="good" text="Semua nilai dikonfirmasi" />;
  return (
    <WordTag
      icon="alert"
      tone="care"
      text={`${unconfirmed} dari ${total} nilai belum dikonfirmasi`}
    />
  );
}

/** One edition on the list: what it is, since when, who published it and why. */
export function EditionCard({
  edition,
  children,
}: {
  readonly edition: ShownEdition;
  readonly children?: ReactNode;
}) {
  const { title, span, note, published, href } = edition;
  return (
    <li className="card">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h3>
          <a href={href} className="inline-flex min-h-6 items-center">
            {title}
          </a>
        </h3>
        <EditionTag {...edition} />
        <UnconfirmedTag {...edition} />
      </div>
      <p className="mt-1 font-semibold">{span}</p>
      {note !== null && <p className="mt-1 max-w-2xl whitespace-pre-line">{note}</p>}
      <p className="mt-1 text-sm text-soft">{published}</p>
      {children}
    </li>
  );
}
