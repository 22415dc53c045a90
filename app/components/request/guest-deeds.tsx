import { REQUESTER_BUTTONS } from '#app/copy/requester-verbs.ts';
import type { Verb } from '#app/domain/reservation/status.ts';
import { paths } from '#app/http/paths.ts';
import { ButtonLink } from '../button.tsx';

interface GuestDeedsProps {
  readonly number: string;
  readonly verbs: readonly Verb[];
  /** Until when the list of an appointment is open; null where nothing is planned. */
  readonly guestList: { readonly closes: string; readonly isClosed: boolean } | null;
}

/** What can still be done about the guests, and until when. */
export function GuestDeeds({ number, verbs, guestList }: GuestDeedsProps) {
  const [verb] = (['editGuests', 'substituteGuest'] as const).filter((it) => verbs.includes(it));
  if (guestList === null && verb === undefined) return null;
  return (
    <div className="mt-4 border-t border-line pt-4">
      {guestList !== null && (
        <p className="text-sm text-soft">
          {guestList.isClosed
            ? `Daftar ditutup ${guestList.closes}.`
            : `Daftar dapat diubah sampai ${guestList.closes}.`}
          {verb === 'substituteGuest' && ' Tamu yang berhalangan masih dapat diganti.'}
        </p>
      )}
      {verb !== undefined && (
        <p className="no-print mt-3">
          <ButtonLink href={paths.reservationVerb(number, verb)} look="secondary" wide>
            {REQUESTER_BUTTONS[verb]}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}
