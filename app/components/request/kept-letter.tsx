import { Button, ButtonLink } from '../button.tsx';
import { Icon, type IconName } from '../icon.tsx';
import type { LetterPage, ShownFile } from './letter-page.ts';

interface KeptLetterProps {
  readonly file: ShownFile;
  /** Where it is taken off again; null where it cannot be. */
  readonly removal: string | null;
  readonly notes: LetterPage['notes'];
}

/** The letter that is in hand already: what it is, how it looks, what was found in it. */
export function KeptLetter({ file, removal, notes }: KeptLetterProps) {
  return (
    <div className="mb-6 max-w-xl rounded-lg border border-good bg-paper">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-t-lg bg-good-bg px-4 py-2">
        <p className="min-w-0 flex-1 basis-48 break-words">
          <Icon name="check" className="mr-2 align-[-0.15em] text-good" />
          <strong>{file.name ?? 'Surat yang sudah kami terima'}</strong>
          <span className="block text-sm text-soft">{file.text}</span>
        </p>
        <div className="-mx-4 flex flex-wrap">
          <ButtonLink href={file.href} look="quiet">
            Buka surat
          </ButtonLink>
          {removal !== null && (
            <Button look="quiet" formAction={removal}>
              Hapus berkas
            </Button>
          )}
        </div>
      </div>
      <Preview {...file} />
      {notes.length > 0 && <Notes notes={notes} />}
    </div>
  );
}

/**
 * A picture as it is; a PDF in the browser's own viewer where there is room for one, under a policy of
 * its own (`letterResponse`). Where it is hidden it is not loaded either.
 */
function Preview({ href, isPicture }: ShownFile) {
  if (isPicture) {
    return (
      <a href={href} className="block max-h-96 overflow-hidden border-t border-line">
        <img
          src={href}
          alt="Surat yang diunggah, buka ukuran penuh"
          className="w-full"
          loading="lazy"
        />
      </a>
    );
  }
  return (
    <iframe
      src={`${href}#view=FitH&navpanes=0&toolbar=0`}
      title="Surat yang diunggah"
      loading="lazy"
      className="h-112 w-full border-t border-line max-md:hidden"
    />
  );
}

const SIGNS: Readonly<
  Record<LetterPage['notes'][number]['tone'], { icon: IconName; ink: string }>
> = {
  good: { icon: 'check', ink: 'text-good' },
  info: { icon: 'info', ink: 'text-info' },
  warn: { icon: 'alert', ink: 'text-warn' },
};

function Notes({ notes }: Pick<LetterPage, 'notes'>) {
  return (
    <ul className="divide-y divide-line border-t border-line">
      {notes.map(({ tone, title, text }) => {
        const { icon, ink } = SIGNS[tone];
        return (
          <li key={`${title}${text}`} className="flex items-start gap-2.5 px-4 py-2.5">
            <Icon name={icon} className={`mt-1 ${ink}`} />
            <p className="min-w-0 break-words">
              <strong className={`block ${ink}`}>{title}</strong>
              {text}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
