import { useRef } from 'react';
import { PIN_LENGTH } from '#app/domain/people/pin.ts';
import { useHydrated } from '../desk/use-browser.ts';
import { Icon } from '../icon.tsx';

interface PinFieldProps {
  readonly id: string;
  readonly wrong?: boolean;
  /** Takes the focus when the page opens. */
  readonly autoFocus?: boolean;
}

/**
 * The PIN: a plain field for the keyboard and for pages without script, and beneath it, once our
 * script runs, large keys for a finger. The digits are shown nowhere.
 */
export function PinField({ id, wrong = false, autoFocus = false }: PinFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const hasKeys = useHydrated();
  const press = (change: (typed: string) => string): void => {
    if (field.current === null) return;
    field.current.value = change(field.current.value).slice(0, PIN_LENGTH);
  };
  return (
    <div className="mx-auto w-full max-w-72">
      <label htmlFor={id} className="mb-1 block font-semibold">
        PIN
      </label>
      <input
        ref={field}
        id={id}
        name="pin"
        type="password"
        inputMode="numeric"
        pattern="[0-9]*"
        maxLength={PIN_LENGTH}
        autoComplete="off"
        autoFocus={autoFocus}
        aria-invalid={wrong || undefined}
        className="control min-h-14 text-center text-3xl tracking-[0.4em]"
      />
      {hasKeys && <Keys press={press} />}
    </div>
  );
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

const KEY =
  'inline-flex min-h-14 cursor-pointer items-center justify-center rounded border border-edge bg-paper text-2xl font-semibold text-navy hover:bg-info-bg active:bg-line';

/** The keyboard types into the field itself, so that these are no stops on its way. */
function Keys({ press }: { readonly press: (change: (typed: string) => string) => void }) {
  const digit = (value: string) => (
    <button
      key={value}
      type="button"
      tabIndex={-1}
      className={KEY}
      onClick={() => press((typed) => `${typed}${value}`)}
    >
      {value}
    </button>
  );
  return (
    <div role="group" aria-label="Angka" className="mt-3 grid grid-cols-3 gap-2">
      {DIGITS.map(digit)}
      <button
        type="button"
        tabIndex={-1}
        className={`${KEY} text-base`}
        onClick={() => press(() => '')}
      >
        Ulangi
      </button>
      {digit('0')}
      <button
        type="button"
        tabIndex={-1}
        aria-label="Hapus satu angka"
        className={KEY}
        onClick={() => press((typed) => typed.slice(0, -1))}
      >
        <Icon name="arrowLeft" />
      </button>
    </div>
  );
}
