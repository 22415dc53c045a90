import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';

interface Noted {
  readonly seq: number;
  readonly spdNumber: string;
  /** When, and by whom. */
  readonly noted: string;
}

/** A guest who was let in, with the travel orders that were stamped. */
export interface SpdGuest {
  readonly id: string;
  readonly name: string;
  readonly jabatan: string;
  readonly stamps: readonly Noted[];
  readonly annulled: readonly Noted[];
}

/** What the last sending came to, where it was not written down. */
export interface SpdAnswer {
  readonly guestId: string;
  readonly typed: string;
  readonly error?: string | undefined;
  readonly question?: string | undefined;
}

/** A row for each guest: what was stamped, and a line for the next number. */
export function SpdList({
  guests,
  answer,
}: {
  readonly guests: readonly SpdGuest[];
  readonly answer: SpdAnswer | undefined;
}) {
  return (
    <ul className="space-y-4">
      {guests.map((guest) => (
        <li key={guest.id} className="rounded-lg border border-line bg-paper p-4">
          <h2 className="text-lg break-words">{guest.name}</h2>
          {guest.jabatan !== '' && <p className="text-soft">{guest.jabatan}</p>}
          <Stamps guest={guest} />
          <StampForm guest={guest} answer={answer?.guestId === guest.id ? answer : undefined} />
        </li>
      ))}
    </ul>
  );
}

function Stamps({ guest: { name, stamps, annulled } }: { readonly guest: SpdGuest }) {
  return (
    <>
      {stamps.map(({ seq, spdNumber, noted }) => (
        <div key={seq} className="mt-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <p className="min-w-0 break-words">
            <Icon name="check" className="mr-2 align-[-0.2em] text-good" />
            <strong>{spdNumber}</strong>
            <span className="block text-sm text-soft">dicap {noted}</span>
          </p>
          <form method="post">
            <input type="hidden" name="langkah" value="batalkan" />
            <input type="hidden" name="seq" value={seq} />
            <Button look="quiet" icon="undo" aria-label={`Batalkan ${spdNumber} untuk ${name}`}>
              Batalkan
            </Button>
          </form>
        </div>
      ))}
      {annulled.length > 0 && (
        <p className="mt-2 text-sm break-words text-soft">
          Dibatalkan: {annulled.map(({ spdNumber, noted }) => `${spdNumber} (${noted})`).join('; ')}
        </p>
      )}
    </>
  );
}

interface StampFormProps {
  readonly guest: SpdGuest;
  readonly answer: SpdAnswer | undefined;
}

function StampForm({ guest: { id, name }, answer }: StampFormProps) {
  const field = `spd-${id}`;
  const said = answer?.error ?? answer?.question;
  const isAsked = answer?.question !== undefined;
  return (
    <form method="post" className="mt-3">
      <input type="hidden" name="langkah" value="catat" />
      <input type="hidden" name="guestId" value={id} />
      {isAsked && <input type="hidden" name="yakin" value="ya" />}
      <label htmlFor={field} className="mb-1 block font-semibold">
        Nomor SPD<span className="sr-only"> {name}</span>
      </label>
      {said !== undefined && (
        <p id={`${field}-pesan`} role="alert" className="mb-1 flex items-start gap-2 text-bad">
          <Icon name="alert" className="mt-1" />
          {said}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <input
          id={field}
          name="spdNumber"
          defaultValue={answer?.typed ?? ''}
          maxLength={80}
          autoComplete="off"
          autoFocus={said !== undefined}
          aria-invalid={answer?.error === undefined ? undefined : true}
          aria-describedby={said === undefined ? undefined : `${field}-pesan`}
          className="control min-w-0 flex-1 basis-48"
        />
        <Button look={isAsked ? 'primary' : 'secondary'}>
          {isAsked ? 'Ya, tetap catat' : 'Catat cap'}
        </Button>
      </div>
    </form>
  );
}
