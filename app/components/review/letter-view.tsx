import { ButtonLink } from '../button.tsx';
import { Icon } from '../icon.tsx';

export interface ShownLetter {
  readonly href: string;
  readonly isPicture: boolean;
  /** "PDF, 120 kB" */
  readonly size: string;
}

/**
 * The letter beside what was filled in from it. The frame carries no `sandbox`: browsers draw no PDF
 * in such a frame. What it shows is never HTML (the type is the one its content was found to have,
 * and `nosniff` holds them to it), and its own policy forbids it script and every address.
 */
export function LetterView({ letter }: { readonly letter: ShownLetter | null }) {
  return (
    <section aria-labelledby="surat" className="flex h-full flex-col">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="surat">Surat permintaan</h2>
        {letter !== null && (
          <p className="text-sm text-soft">
            {letter.size} · <a href={`${letter.href}?unduh`}>Unduh</a>
          </p>
        )}
      </div>
      {letter === null ? (
        <p className="flex items-start gap-2 rounded-lg border border-dashed border-edge bg-paper p-5">
          <Icon name="file" className="mt-1 text-soft" />
          <span>
            Belum ada surat. Permohonan ini diterima tanpa berkas surat, sehingga belum dapat
            diverifikasi.
          </span>
        </p>
      ) : (
        <>
          <div className="no-print lg:hidden">
            <ButtonLink href={letter.href} look="secondary" icon="file" wide>
              Buka surat
            </ButtonLink>
          </div>
          <Frame letter={letter} />
        </>
      )}
    </section>
  );
}

/** Hidden, and so not loaded, where there is no room beside the data. */
function Frame({ letter: { href, isPicture } }: { readonly letter: ShownLetter }) {
  const look = 'w-full rounded-lg border border-edge bg-paper';
  return isPicture ? (
    <a href={href} className="hidden max-h-full overflow-auto lg:block">
      <img src={href} alt="Surat permintaan, buka ukuran penuh" className={look} loading="lazy" />
    </a>
  ) : (
    <iframe
      src={`${href}#view=FitH&navpanes=0`}
      title="Surat permintaan"
      loading="lazy"
      className={`hidden min-h-[32rem] flex-1 lg:block ${look}`}
    />
  );
}
