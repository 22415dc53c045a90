import { paths } from '#app/http/paths.ts';
import { Section } from '../blocks.tsx';
import { ButtonLink } from '../button.tsx';
import { MessageThread, type ThreadItem } from '../message-thread.tsx';

/** So many of the last messages stand on the page of the request itself. */
const SHOWN = 2;

/** The last that was written, and where to answer. */
export function MessageBox({
  number,
  messages,
}: {
  readonly number: string;
  readonly messages: readonly ThreadItem[];
}) {
  const href = paths.reservationMessages(number);
  const more = messages.length - SHOWN;
  return (
    <Section title="Pesan" id="pesan">
      {messages.length === 0 ? (
        <p className="max-w-2xl text-soft">
          Ada yang ingin ditanyakan tentang permohonan ini? Tulis kepada Sekretariat DJPK.
        </p>
      ) : (
        <>
          {more > 0 && (
            <p className="mb-3">
              <a href={href} className="inline-flex min-h-8 items-center">
                Lihat {more} pesan sebelumnya
              </a>
            </p>
          )}
          <MessageThread items={messages.slice(-SHOWN)} none="" />
        </>
      )}
      <p className="no-print mt-4">
        <ButtonLink href={href} look="secondary" icon="mail" wide>
          {messages.length === 0 ? 'Tulis pesan' : 'Jawab atau tulis pesan'}
        </ButtonLink>
      </p>
    </Section>
  );
}
