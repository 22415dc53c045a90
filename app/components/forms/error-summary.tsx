import type { FormMetadata } from '@conform-to/react';
import { Icon } from '../icon.tsx';

interface SummaryError {
  readonly message: string;
  /** The control it is about; null where it is about the whole form. */
  readonly href: string | null;
}

/**
 * What has to be put right, on top of the form, each leading to its field. It takes the focus when
 * the page comes back, also without JavaScript.
 */
export function ErrorSummary({
  title = 'Ada yang perlu diperbaiki',
  errors,
}: {
  readonly title?: string;
  readonly errors: readonly SummaryError[];
}) {
  if (errors.length === 0) return null;
  return (
    <div
      role="alert"
      tabIndex={-1}
      autoFocus
      className="mb-6 rounded-lg border-2 border-bad bg-paper p-4"
    >
      <h2 className="mb-2 flex items-start gap-2 text-lg text-bad">
        <Icon name="alert" className="mt-[0.1em]" />
        {title}
      </h2>
      <ul className="list-disc space-y-1 pl-6">
        {errors.map(({ message, href }) => (
          <li key={`${href}${message}`}>
            {href === null ? message : <a href={href}>{message}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The errors of a form of the library, those of the whole form first. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function FormErrors({ form }: { readonly form: FormMetadata<any, any> }) {
  const { errors = [], allErrors } = form as {
    errors?: string[];
    allErrors: Record<string, string[]>;
  };
  const own = errors.map((message) => ({ message, href: null }));
  const fields = Object.entries(allErrors)
    .filter(([name]) => name !== '')
    .flatMap(([name, messages]) =>
      messages.map((message) => ({ message, href: `#${form.id}-${name}` })),
    );
  return <ErrorSummary errors={[...own, ...fields]} />;
}
