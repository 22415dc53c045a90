import { ButtonLink } from '../button.tsx';
import { Icon } from '../icon.tsx';

export interface ShownLetter {
  readonly href: string;
  readonly isPicture: boolean;
  /** "PDF, 120 kB" */
  readonly size: string;
}

/**
 * The letter beside what was filled in from it, where there is room. The frame carries no `sandbox`:
 * browsers draw no PDF in such a frame. What it shows is never HTML (the type is the one its content
 * was found to have, and `nosniff` holds them to it), and its own policy forbids it script and every
 * address.
 */
export function LetterView({ letter }: { readonly letter: ShownLetter | null }) {
  return (
    <section
      aria-labelledby="surat"
      className="max-lg:hidden lg:sticky lg:top-4 lg:flex lg:h-[calc(100vh-2rem)] lg:flex-col"
    >
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="surat">Surat permintaan</h2>
        {letter !== null && (
          <p className="text-sm text-soft">
            {letter.size} · <a href={`${letter.href}?unduh`}>Unduh</a>
          </p>
        )}
      </div>
      {letter === null ? <NoLetter /> : <Frame letter={letter} />}
    </section>
  );
}

/** The way to the letter where there is no room to show it beside the rest. */
export function LetterLink({ letter }: { readonly letter: ShownLetter | null }) {
  return (
    <div className="no-print my-4 lg:hidden">
      {letter === null ? (
        <NoLetter />
      ) : (
        <>
          <ButtonLink href={letter.href} look="secondary" icon="file" wide>
            Buka surat
          </ButtonLink>
          <p className="mt-1 text-sm text-soft">{letter.size}</p>
        </>
      )}
    </div>
  );
}

function NoLetter() {
  return (
    <p className="flex items-start gap-2 rounded-lg border border-dashed border-edge bg-paper p-5">
      <Icon name="file" className="mt-1 text-soft" />
      <span>Belum ada surat. Tanpa berkas surat, permohonan belum dapat diverifikasi.</span>
    </p>
  );
}

/** Where it is hidden it is not loaded either. */
function Frame({ letter: { href, isPicture } }: { readonly letter: ShownLetter }) {
  const look = 'w-full rounded-lg border border-edge bg-paper';
  return isPicture ? (
    <a href={href} className="block max-h-full overflow-auto">
      <img src={href} alt="Surat permintaan, buka ukuran penuh" className={look} loading="lazy" />
    </a>
  ) : (
    <iframe
      src={`${href}#view=FitH&navpanes=0`}
      title="Surat permintaan"
      loading="lazy"
      className={`min-h-[32rem] flex-1 ${look}`}
    />
  );
}
