import { Icon } from '../icon.tsx';

interface GuestCounterProps {
  readonly counted: number;
  readonly limit: number;
}

/**
 * "4 dari 5 peserta", said aloud as it changes. Companions are listed and not counted. On a phone it
 * stands below the list, where it covers no line of it.
 */
export function GuestCounter({ counted, limit }: GuestCounterProps) {
  const over = counted - limit;
  const look = over > 0 ? 'border-bad bg-bad-bg text-bad' : 'border-line bg-paper text-navy';
  return (
    <p
      role="status"
      aria-live="polite"
      className={`mb-4 flex items-start gap-2 rounded-lg border px-4 py-2.5 font-semibold sm:sticky sm:bottom-2 sm:z-10 sm:shadow-sm ${look}`}
    >
      <Icon name={over > 0 ? 'alert' : 'people'} className="mt-1" />
      <span>
        {counted} dari {limit} peserta
        {over > 0 && (
          <span className="block font-normal">
            Batasnya {limit} orang. Mohon kurangi {over} peserta.
          </span>
        )}
      </span>
    </p>
  );
}
