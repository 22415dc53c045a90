import { paths } from '#app/http/paths.ts';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';

/** A letter as the record of its request tells of it. */
export interface TrailMailLine {
  readonly id: string;
  /** "narahubung" */
  readonly reader: string;
  /** Where the reader of the page may see it. */
  readonly address: string | null;
  readonly subject: string;
  /** "terkirim 23 November 2026, 10.02 WIB" */
  readonly state: string;
  readonly isFailed: boolean;
  /** Kept back without a try. */
  readonly isHeld: boolean;
  readonly lastError: string | null;
  readonly attempts: readonly {
    readonly key: string;
    readonly text: string;
    readonly reply: string;
  }[];
  readonly mayResend: boolean;
  /** The note on its address, for those who may take it off. */
  readonly noteHref: string | null;
}

export interface MailOfStep {
  /** "2 surel terkirim" */
  readonly summary: string;
  readonly isFailed: boolean;
  readonly isHeld: boolean;
  readonly mail: readonly TrailMailLine[];
}

/** The letters of one step of a request: a line, and behind it whom, when and with what answer. */
export function MailLines({ step }: { readonly step: MailOfStep | undefined }) {
  if (step === undefined) return null;
  const { summary, isFailed, isHeld, mail } = step;
  return (
    <details open={isFailed || isHeld} className="mt-1">
      <summary className="inline-flex min-h-6 cursor-pointer items-center gap-1.5 text-sm">
        <Icon
          name={isFailed ? 'alert' : isHeld ? 'hold' : 'mail'}
          className={isFailed ? 'text-bad' : isHeld ? 'text-warn' : 'text-soft'}
        />
        {summary}
      </summary>
      <ul className="mt-1 space-y-2 border-l border-line pl-3 text-sm">
        {mail.map((one) => (
          <MailLine key={one.id} mail={one} />
        ))}
      </ul>
    </details>
  );
}

function MailLine({ mail }: { readonly mail: TrailMailLine }) {
  const { reader, address, subject, state, isFailed, isHeld, lastError, attempts } = mail;
  const isToldWhy = lastError !== null && (isHeld || attempts.length === 0);
  return (
    <li>
      <p>
        Kepada {reader}
        {address !== null && <span className="wrap-anywhere text-soft"> ({address})</span>}:{' '}
        <strong className={`font-semibold ${isFailed ? 'text-bad' : isHeld ? 'text-warn' : ''}`}>
          {state}
        </strong>
      </p>
      <p className="text-soft">{subject}</p>
      {isToldWhy && <p className="wrap-anywhere">{lastError}</p>}
      {attempts.length > 0 && (
        <ul className="text-soft">
          {attempts.map(({ key, text, reply }) => (
            <li key={key} className="wrap-anywhere">
              {text}
              {reply !== '' && <code className="ml-1">{reply}</code>}
            </li>
          ))}
        </ul>
      )}
      {mail.noteHref !== null && (
        <p className="no-print">
          <a href={mail.noteHref} className="inline-flex min-h-6 items-center">
            Tangani alamat ini
          </a>
        </p>
      )}
      {mail.mayResend && (
        <form method="post" action={paths.resendMail(mail.id)} className="no-print mt-1">
          <input type="hidden" name="dari" value="permohonan" />
          <Button look="secondary" aria-label={`Kirim ulang surel kepada ${reader}: ${subject}`}>
            Kirim ulang
          </Button>
        </form>
      )}
    </li>
  );
}
