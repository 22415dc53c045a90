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
          rows={text.split('\n').length + 3}
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
