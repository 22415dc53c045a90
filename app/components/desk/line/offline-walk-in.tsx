import { type FormEvent, useMemo, useState } from 'react';
import { clockOf } from '#app/copy/desk.ts';
import { OFFLINE_WALK_IN } from '#app/copy/offline.ts';
import { instantFromMs } from '#app/domain/calendar/instant.ts';
import { fieldsOf, SEEN_NUMBERS, WALK_IN } from '#app/forms/queued-deed.ts';
import { paths } from '#app/http/paths.ts';
import { NoticeBox, PageHead } from '../../blocks.tsx';
import { Button } from '../../button.tsx';
import type { KeptDay } from './desk-day.ts';
import type { StoredDeed } from './desk-store.ts';
import { newNonce } from './device.ts';
import { type ChosenOffice, OfflineOffice } from './offline-office.tsx';
import type { KnownRegion } from './offline-regions.ts';
import { deskCopy } from './use-desk-copy.ts';
import { queuedNow } from './write-down.ts';
import { Fields } from './offline-walk-in-fields.tsx';
import { Known, requestsOf } from './offline-awaited.tsx';

interface OfflineWalkInProps {
  readonly day: KeptDay;
  readonly queue: readonly StoredDeed[];
  readonly regions: readonly KnownRegion[];
  /** Something was written down; the line may be back. */
  readonly onWritten: () => void;
}

/** A group without appointment at a desk without a line: which office, how many, and when it came. */
export function OfflineWalkIn({ day, queue, regions, onWritten }: OfflineWalkInProps) {
  const [office, setOffice] = useState<ChosenOffice | null>(null);
  const own = queue.filter(({ deed }) => deed === 'registerWalkIn');
  return (
    <div className="max-w-3xl">
      <PageHead title="Tamu tanpa janji" back={{ href: paths.offlineDay, text: 'Tamu hari ini' }} />
      <Unsent deeds={own} />
      {office === null ? (
        <OfflineOffice regions={regions} onChoose={setOffice} />
      ) : (
        <Group
          key={own.length}
          {...{ day, regions, office }}
          onChange={() => setOffice(null)}
          onWritten={() => {
            setOffice(null);
            onWritten();
          }}
        />
      )}
    </div>
  );
}

/** What is noted and waits: the office and the hour, so that nobody writes the same group twice. */
function Unsent({ deeds }: { readonly deeds: readonly StoredDeed[] }) {
  if (deeds.length === 0) return null;
  return (
    <NoticeBox tone="warn" title="Tercatat di perangkat ini, belum terkirim" live>
      <ul>
        {deeds.map(({ seq, fields, deviceMs, offsetMs }) => (
          <li key={seq}>
            {new Map(fields).get('label')}, pukul {clockOf(instantFromMs(deviceMs + offsetMs))}
          </li>
        ))}
      </ul>
    </NoticeBox>
  );
}

interface GroupProps {
  readonly day: KeptDay;
  readonly regions: readonly KnownRegion[];
  readonly office: ChosenOffice;
  readonly onChange: () => void;
  readonly onWritten: () => void;
}

function Group({ day, regions, office, onChange, onWritten }: GroupProps) {
  const [error, setError] = useState<string | null>(null);
  const key = useMemo(() => `luring-${newNonce()}`, []);
  const known = useMemo(() => requestsOf(day, office, regions), [day, office, regions]);
  const write = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const fields = fieldsOf(new FormData(event.currentTarget));
    const said = new Map(fields);
    const count = Number(said.get('guestCount') ?? '');
    const isCounted = Number.isInteger(count) && count > 0 && count <= OFFLINE_WALK_IN.most;
    if (!isCounted) return setError(OFFLINE_WALK_IN.noCount);
    const queued = queuedNow(day, { number: WALK_IN, deed: 'registerWalkIn', fields, guests: [] });
    const isKept = await deskCopy().write({ ...queued, nonce: key });
    if (isKept) onWritten();
    else setError(OFFLINE_WALK_IN.notKept);
  };
  const { label, kode, badan, instansi } = office;
  const hidden = { key, label, kode, badan, instansi, [SEEN_NUMBERS]: known.join(',') };
  return (
    <form onSubmit={(event) => void write(event)} noValidate autoComplete="off">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="card mb-6 flex flex-wrap items-center justify-between gap-3">
        <p className="text-xl font-bold text-navy">{label}</p>
        <Button type="button" look="quiet" onClick={onChange}>
          Ganti instansi
        </Button>
      </div>
      <Known numbers={known} />
      <Fields error={error} />
      <Button>Catat tamu tanpa janji</Button>
    </form>
  );
}
