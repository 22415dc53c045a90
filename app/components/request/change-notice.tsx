import { REQUESTER_BUTTONS } from '#app/copy/requester-verbs.ts';
import { NoticeBox } from '../blocks.tsx';
import { Slots } from './asked-facts.tsx';

interface ChangeNoticeProps {
  readonly change: {
    readonly when: string;
    readonly reason: string | null;
    readonly modeName: string | null;
    readonly topics: readonly string[];
    readonly slots: readonly string[];
  };
  /** Where it can be taken back; null where it cannot. */
  readonly withdrawHref: string | null;
}

/** What was asked to be changed, while the old appointment still holds. */
export function ChangeNotice({ change, withdrawHref }: ChangeNoticeProps) {
  const { when, reason, modeName, topics, slots } = change;
  return (
    <div className="mt-8">
      <NoticeBox tone="info" title="Permintaan perubahan menunggu keputusan">
        <p>
          Diminta {when}. Jadwal di bawah ini tetap berlaku sampai diputuskan; keputusannya kami
          kirim melalui surel.
        </p>
        {modeName !== null && <p className="mt-2">Bentuk yang diminta: {modeName}</p>}
        {topics.length > 0 && <p className="mt-2">Topik yang diminta: {topics.join(', ')}</p>}
        {slots.length > 0 && (
          <div className="mt-2">
            Waktu yang diminta:
            <Slots slots={slots} />
          </div>
        )}
        {reason !== null && <p className="mt-2 whitespace-pre-line">{reason}</p>}
        {withdrawHref !== null && (
          <p className="no-print mt-3">
            <a href={withdrawHref} className="inline-flex min-h-8 items-center font-semibold">
              {REQUESTER_BUTTONS.withdrawChange}
            </a>
          </p>
        )}
      </NoticeBox>
    </div>
  );
}
