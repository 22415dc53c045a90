import { ADDRESS_NOTED } from '#app/copy/mail-faults.ts';
import { paths } from '#app/http/paths.ts';
import { Button } from '../button.tsx';
import { WordTag } from '../status-tag.tsx';

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
  /** The note on its address, where mail to it is known to come back. */
  readonly noteId: string | null;
}

interface MailListProps {
  readonly mail: readonly ShownMail[];
  /** Where all of it is about one address, which has its own deeds. */
  readonly ofOneAddress?: boolean;
}

/** Messages that have not gone out; those that failed for good can be sent once more. */
export function MailList({ mail, ofOneAddress = false }: MailListProps) {
  return (
    <ul className="space-y-4">
      {mail.map((one, index) => {
        const ofAddress = mail.filter(({ recipient }) => recipient === one.recipient);
        const isFirst = mail.findIndex(({ recipient }) => recipient === one.recipient) === index;
        return (
          <li key={one.id} className="card">
            <h3 className="text-base">{one.subject}</h3>
            <p className="wrap-anywhere text-soft">Kepada {one.recipient}</p>
            <p className="text-sm text-soft">
              Ditulis {one.since}
              {one.lastError !== ADDRESS_NOTED && ` · ${triesOf(one)}`}
            </p>
            {one.lastError !== null && one.lastError !== ADDRESS_NOTED && (
              <p className="mt-2">
                Jawaban server: <code className="text-sm break-words">{one.lastError}</code>
              </p>
            )}
            <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
              {!ofOneAddress && <Deeds mail={one} alike={isFirst ? ofAddress.length : 0} />}
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
        );
      })}
    </ul>
  );
}

/** @param alike how many of the list go to this address, where it is the first of them */
function Deeds({ mail, alike }: { readonly mail: ShownMail; readonly alike: number }) {
  if (mail.noteId !== null) {
    return (
      <>
        <WordTag icon="hold" text="Ditahan: alamat tercatat kembali" tone="bad" />
        <a
          href={paths.mailAddress(mail.noteId)}
          className="inline-flex min-h-6 items-center text-sm"
        >
          Tangani alamat ini
        </a>
      </>
    );
  }
  if (mail.nextTry !== null) return null;
  return (
    <>
      <form method="post" action={paths.resendMail(mail.id)}>
        <Button look="secondary" aria-label={`Kirim ulang ${mail.subject}`}>
          Kirim ulang
        </Button>
      </form>
      {alike > 1 && (
        <form method="post" action={paths.resendAllMail}>
          <input type="hidden" name="alamat" value={mail.recipient} />
          <Button look="quiet">Kirim ulang semua ke alamat ini</Button>
        </form>
      )}
    </>
  );
}

function triesOf({ attempts, nextTry }: ShownMail): string {
  const tried = attempts === 0 ? 'belum dicoba' : `${attempts} kali dicoba`;
  return nextTry === null ? tried : `${tried}, dicoba ${nextTry}`;
}
