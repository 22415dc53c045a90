import { type FormEvent, useMemo, useState } from 'react';
import { clockOf } from '#app/copy/desk.ts';
import { OFFLINE_WALK_IN } from '#app/copy/offline.ts';
import { instantFromMs } from '#app/domain/calendar/instant.ts';
import { officeKey } from '#app/domain/people/office.ts';
import { fieldsOf, SEEN_NUMBERS, WALK_IN } from '#app/forms/queued-deed.ts';
import { officeNamed } from '#app/forms/named-office.ts';
import { paths } from '#app/http/paths.ts';
import { NoticeBox, PageHead } from '../../blocks.tsx';
import { Button } from '../../button.tsx';
import type { KeptDay } from './desk-day.ts';
import type { StoredDeed } from './desk-store.ts';
import { newNonce } from './device.ts';
import { type ChosenOffice, OfflineOffice } from './offline-office.tsx';
import { type KnownRegion, regionsByCode } from './offline-regions.ts';
import { deskCopy } from './use-desk-copy.ts';
import { queuedNow } from './write-down.ts';

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

/** The office is awaited today: its group belongs there. */
function Known({ numbers }: { readonly numbers: readonly string[] }) {
  if (numbers.length === 0) return null;
  return (
    <NoticeBox tone="info" title="Instansi ini punya janji hari ini">
      {numbers.map((number) => (
        <a
          key={number}
          href={paths.offlineGroup(number)}
          className="mr-4 inline-flex min-h-11 items-center font-semibold"
        >
          {number}
        </a>
      ))}
    </NoticeBox>
  );
}

const HEAD = [
  ['none', 'Tidak ada'],
  ['present', 'Hadir'],
  ['expected', 'Menyusul'],
] as const;

function Fields({ error }: { readonly error: string | null }) {
  return (
    <>
      <label htmlFor="jumlah" className="mb-1 block font-semibold">
        Jumlah orang
      </label>
      {error !== null && (
        <p id="jumlah-salah" role="alert" className="mb-1 font-semibold text-bad">
          {error}
        </p>
      )}
      <input
        id="jumlah"
        name="guestCount"
        inputMode="numeric"
        autoFocus
        className="control mb-6 max-w-32 text-lg"
        {...(error !== null && { 'aria-invalid': true, 'aria-describedby': 'jumlah-salah' })}
      />
      <fieldset className="mb-6">
        <legend className="mb-1 font-semibold">Kepala Daerah atau Pimpinan DPRD ikut hadir?</legend>
        <div className="flex flex-wrap gap-x-6">
          {HEAD.map(([value, text]) => (
            <label key={value} className="flex min-h-11 items-center gap-3">
              <input
                type="radio"
                name="headVerdict"
                value={value}
                defaultChecked={value === 'none'}
                className="size-6"
              />
              {text}
            </label>
          ))}
        </div>
      </fieldset>
      <label htmlFor="nama" className="mb-1 block font-semibold">
        Nama <span className="font-normal text-soft">(opsional)</span>
      </label>
      <p id="nama-petunjuk" className="mb-1.5 text-sm text-soft">
        Satu orang satu baris, misalnya: Nama Lengkap - Kepala Bidang
      </p>
      <textarea
        id="nama"
        name="names"
        rows={3}
        maxLength={OFFLINE_WALK_IN.mostLetters}
        aria-describedby="nama-petunjuk"
        className="control mb-6"
      />
    </>
  );
}

/** Numbers of what that office has on today's list of this device. */
function requestsOf(
  day: KeptDay,
  office: ChosenOffice,
  regions: readonly KnownRegion[],
): readonly string[] {
  const meant = officeNamed(office, regionsByCode(regions));
  if (meant === null) return [];
  const key = officeKey(meant);
  return day.groups
    .filter(({ group }) => officeKey(group.reservation.office) === key)
    .map(({ row }) => row.number);
}
