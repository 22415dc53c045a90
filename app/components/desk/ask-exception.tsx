import { ASK_REASONS, EXCEPTION_WORDS } from '#app/copy/exceptions.ts';
import { askStep, EXCEPTION_FIELDS } from '#app/forms/exception.ts';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import type { ExceptionBoxProps } from './exception-view.ts';

/** Asks the supervisor, by a reason at hand or in own words. */
export function Ask({ isOver, errors }: Pick<ExceptionBoxProps, 'isOver'> & { errors: object }) {
  const error = (errors as Readonly<Record<string, string>>)[EXCEPTION_FIELDS.words];
  const isShown = isOver || error !== undefined;
  return (
    <details
      className="rounded border border-line bg-paper px-4"
      // A group that is over its limit finds the buttons open.
      key={isShown ? 'over' : 'within'}
      open={isShown}
    >
      <summary className="flex min-h-12 items-center font-semibold text-link">
        {EXCEPTION_WORDS.ask}
      </summary>
      <div className="space-y-2 pb-4">
        <p className="text-soft">{EXCEPTION_WORDS.askHint}</p>
        {ASK_REASONS.map((reason, index) => (
          <button
            key={reason}
            type="submit"
            name={EXCEPTION_FIELDS.step}
            value={askStep(index)}
            className="flex min-h-11 w-full cursor-pointer items-center gap-2 rounded border border-navy bg-paper px-3 py-2 text-left font-semibold text-navy hover:bg-info-bg"
          >
            <Icon name="arrowRight" />
            {reason}
          </button>
        ))}
        <OwnWords error={error} />
      </div>
    </details>
  );
}

function OwnWords({ error }: { readonly error: string | undefined }) {
  const id = EXCEPTION_FIELDS.words;
  return (
    <div className="pt-1">
      <label htmlFor={id} className="mb-1 block font-semibold">
        {EXCEPTION_WORDS.ownWords}
      </label>
      {error !== undefined && (
        <p id={`${id}-error`} className="mb-1 font-medium text-bad">
          {error}
        </p>
      )}
      <textarea
        id={id}
        name={id}
        rows={2}
        maxLength={500}
        className="control"
        {...(error !== undefined && { 'aria-invalid': true, 'aria-describedby': `${id}-error` })}
      />
      <div className="mt-2">
        <Button look="secondary" name={EXCEPTION_FIELDS.step} value={askStep(null)}>
          {EXCEPTION_WORDS.send}
        </Button>
      </div>
    </div>
  );
}
