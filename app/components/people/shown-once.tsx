import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';

interface ShownOnceProps {
  readonly label: string;
  readonly value: string;
  readonly children: ReactNode;
}

/** A link or key that is told this once: selected as a whole, to be copied with two keys. */
export function ShownOnce({ label, value, children }: ShownOnceProps) {
  return (
    <div className="card max-w-3xl border-navy">
      <label htmlFor="sekali" className="mb-1 block font-semibold">
        {label}
      </label>
      <textarea
        id="sekali"
        readOnly
        autoFocus
        rows={3}
        spellCheck={false}
        autoComplete="off"
        aria-describedby="sekali-hint"
        defaultValue={value}
        className="control max-w-none font-mono text-sm wrap-anywhere select-all"
      />
      <p id="sekali-hint" className="mt-2 flex items-start gap-2 text-soft">
        <Icon name="info" className="mt-1" />
        <span>{children}</span>
      </p>
    </div>
  );
}
