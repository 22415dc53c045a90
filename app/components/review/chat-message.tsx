import { ButtonLink } from '../button.tsx';
import { CopyButton } from '../copy-button.tsx';

interface ChatMessageProps {
  readonly message: {
    readonly text: string;
    readonly phone: string | null;
    readonly whatsapp: string | null;
  };
  /** Stands open where it is what one comes for. */
  readonly open?: boolean;
}

/** Letters on a line of the box, so that all of it is seen where there is room. */
const WIDTH = 56;

function linesOf(text: string): number {
  const lines = text.split('\n').map(({ length }) => Math.max(1, Math.ceil(length / WIDTH)));
  return lines.reduce((sum, count) => sum + count, 1);
}

/** The news as plain text for the contact centre's own console; a person sends it, never we. */
export function ChatMessage({
  message: { text, phone, whatsapp },
  open = false,
}: ChatMessageProps) {
  return (
    <details className="card mt-8 p-0! no-print" {...(open && { open })}>
      <summary className="flex min-h-11 items-center px-4 font-semibold text-link sm:px-6">
        Salin teks untuk WhatsApp
      </summary>
      <div className="border-t border-line px-4 py-4 sm:px-6">
        <label htmlFor="teks-pesan" className="mb-1 block text-sm text-soft">
          Klik di dalam teks, pilih semuanya, lalu salin ke konsol WhatsApp contact center
          {phone !== null && ` (${phone})`}.
        </label>
        <textarea
          id="teks-pesan"
          readOnly
          rows={linesOf(text)}
          className="control max-w-3xl"
          defaultValue={text}
        />
        <p className="mt-3 flex flex-wrap items-center gap-3">
          <CopyButton text={text} label="Salin teks" />
          {whatsapp !== null && (
            <ButtonLink href={whatsapp} look="quiet">
              Atau buka di wa.me
            </ButtonLink>
          )}
        </p>
      </div>
    </details>
  );
}
