import type { ReactNode } from 'react';
import { Button } from './button.tsx';

interface DialogProps {
  readonly id: string;
  readonly title: string;
  readonly opener: string;
  readonly children: ReactNode;
}

/** A short matter over the page, by the browser's own popover: it needs no script and closes with Escape. */
export function Dialog({ id, title, opener, children }: DialogProps) {
  return (
    <>
      <Button type="button" look="secondary" popoverTarget={id}>
        {opener}
      </Button>
      <div
        id={id}
        {...{ popover: 'auto' }}
        role="dialog"
        aria-labelledby={`${id}-judul`}
        className="m-auto w-[min(34rem,calc(100vw-2rem))] rounded-lg border border-edge bg-paper p-6 shadow-xl backdrop:bg-ink/40"
      >
        <h2 id={`${id}-judul`} className="mb-3">
          {title}
        </h2>
        {children}
        <div className="mt-4">
          <Button type="button" look="quiet" popoverTarget={id} popoverTargetAction="hide">
            Tutup
          </Button>
        </div>
      </div>
    </>
  );
}
