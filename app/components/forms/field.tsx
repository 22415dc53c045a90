import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';

/** What a control has beside itself: its name, a hint, what is wrong with it. */
export interface FieldFrame {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Says "(opsional)"; whatever is not optional is asked for. */
  readonly optional?: boolean;
}

interface FieldProps extends FieldFrame {
  readonly id: string;
  readonly errors: readonly string[] | undefined;
  readonly children: ReactNode;
}

/** Label, hint, error and the control, tied together for those who cannot see how they stand. */
export function Field({ id, label, hint, optional = false, errors, children }: FieldProps) {
  return (
    <div className="mb-6 last:mb-0">
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
        {optional && <Optional />}
      </label>
      {hint !== undefined && (
        <p id={hintId(id)} className="mb-1.5 max-w-xl text-sm text-soft">
          {hint}
        </p>
      )}
      <FieldErrors id={id} errors={errors} />
      {children}
    </div>
  );
}

export function Optional() {
  return <span className="font-normal text-soft"> (opsional)</span>;
}

export function FieldErrors({
  id,
  errors,
}: {
  readonly id: string;
  readonly errors: readonly string[] | undefined;
}) {
  if (errors === undefined || errors.length === 0) return null;
  return (
    <div id={errorId(id)} className="mb-1.5 max-w-xl font-medium text-bad">
      {errors.map((error) => (
        <p key={error} className="flex items-start gap-1.5">
          <Icon name="alert" className="mt-[0.3em]" />
          {error}
        </p>
      ))}
    </div>
  );
}

export const hintId = (id: string): string => `${id}-hint`;
const errorId = (id: string): string => `${id}-error`;

/** Ids of what describes a control, for `aria-describedby`; undefined where nothing does. */
export function describedBy(
  id: string,
  { hint, errors }: { readonly hint: ReactNode; readonly errors: readonly string[] | undefined },
): string | undefined {
  const ids = [
    ...(hint === undefined ? [] : [hintId(id)]),
    ...(errors === undefined || errors.length === 0 ? [] : [errorId(id)]),
  ];
  return ids.length === 0 ? undefined : ids.join(' ');
}
