import { paths } from '#app/http/paths.ts';
import { Button } from '../button.tsx';

export interface ShownMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly number: string | null;
  readonly since: string;
  readonly attempts: number;
  readonly lastError: string | null;
  /** When it is tried next; null where it is not tried again by itself. */
  readonly nextTry: string | null;
}

/** Messages that have not gone out; those that failed for good can be sent once more. */
export function MailList({ mail }: { readonly mail: readonly ShownMail[] }) {
  return (
    <ul className="space-y-4">
      {mail.map((one) => (
        <li key={one.id} className="card">
          <h3 className="text-base">{one.subject}</h3>
          <p className="wrap-anywhere text-soft">Kepada {one.recipient}</p>
          <p className="text-sm text-soft">
            Ditulis {one.since} · {triesOf(one)}
          </p>
          {one.lastError !== null && (
            <p className="mt-2">
              Galat terakhir: <code className="text-sm break-words">{one.lastError}</code>
            </p>
          )}
          <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
            {one.nextTry === null && (
              <form method="post" action={paths.resendMail(one.id)}>
                <Button look="secondary" aria-label={`Kirim ulang ${one.subject}`}>
                  Kirim ulang
                </Button>
              </form>
            )}
            {one.number !== null && (
              <a
                href={paths.review(one.number)}
                className="inline-flex min-h-6 items-center text-sm"
              >
                Permohonan {one.number}
              </a>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function triesOf({ attempts, nextTry }: ShownMail): string {
  const tried = attempts === 0 ? 'belum dicoba' : `${attempts} kali dicoba`;
  return nextTry === null ? tried : `${tried}, dicoba ${nextTry}`;
}
