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
}

/** What was asked to be changed, while the old appointment still holds. */
export function ChangeNotice({ change }: ChangeNoticeProps) {
  const { when, reason, modeName, topics, slots } = change;
  return (
    <div className="mt-8">
      <NoticeBox tone="info" title="Permintaan perubahan menunggu keputusan">
        <p>Diminta {when}. Jadwal di bawah ini tetap berlaku sampai diputuskan.</p>
        {modeName !== null && <p className="mt-2">Bentuk yang diminta: {modeName}</p>}
        {topics.length > 0 && <p className="mt-2">Topik yang diminta: {topics.join(', ')}</p>}
        {slots.length > 0 && (
          <div className="mt-2">
            Waktu yang diminta:
            <Slots slots={slots} />
          </div>
        )}
        {reason !== null && <p className="mt-2 whitespace-pre-line">{reason}</p>}
      </NoticeBox>
    </div>
  );
}
