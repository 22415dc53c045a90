import { paths } from '#app/http/paths.ts';
import { Section } from '../blocks.tsx';
import { ButtonLink } from '../button.tsx';
import { MessageThread, type ThreadItem } from '../message-thread.tsx';

/** So many of the last messages stand on the page of the request itself. */
const SHOWN = 2;

/**
 * The last that was written, and where to answer. Where nobody has written, a request that still
 * lives offers it among its other deeds.
 */
export function MessageBox({
  number,
  messages,
  isOver,
}: {
  readonly number: string;
  readonly messages: readonly ThreadItem[];
  /** Nothing else can be done about the request any more. */
  readonly isOver: boolean;
}) {
  const href = paths.reservationMessages(number);
  const isEmpty = messages.length === 0;
  if (isEmpty && !isOver) return null;
  const more = messages.length - SHOWN;
  const hasAnswer = messages.some(({ isOwn }) => !isOwn);
  return (
    <Section title="Pesan" id="pesan">
      {more > 0 && (
        <p className="mb-3">
          <a href={href} className="inline-flex min-h-8 items-center">
            Lihat {more} pesan sebelumnya
          </a>
        </p>
      )}
      {isEmpty ? (
        <p className="text-soft">Masih ada yang ingin ditanyakan tentang permohonan ini?</p>
      ) : (
        <MessageThread items={messages.slice(-SHOWN)} none="" />
      )}
      <p className="no-print mt-4">
        <ButtonLink href={href} look="secondary" icon="mail" wide>
          {linkWords(isEmpty, hasAnswer)}
        </ButtonLink>
      </p>
    </Section>
  );
}

/** Nobody answers their own words. */
function linkWords(isEmpty: boolean, hasAnswer: boolean): string {
  if (isEmpty) return 'Tulis pesan';
  return hasAnswer ? 'Jawab atau tulis pesan' : 'Tulis pesan lagi';
}
