import { useMemo, useState } from 'react';
import { clockOf } from '#app/copy/desk.ts';
import { gateWords } from '#app/copy/gate.ts';
import { STATUS_WORDS } from '#app/copy/life.ts';
import { NOT_POSSIBLE, QUEUED_WORDS, refusedHere } from '#app/copy/offline.ts';
import { instantFromMs } from '#app/domain/calendar/instant.ts';
import { gateOf } from '#app/domain/reservation/gate.ts';
import { targetOf } from '#app/domain/reservation/transitions.ts';
import { blankDeskForm } from '#app/forms/desk-form.ts';
import { DESK_ACTOR, decideHere, groupNow, seenOf } from '#app/forms/local-group.ts';
import { fieldsOf, type QueuedDeed, queuedArrival } from '#app/forms/queued-deed.ts';
import { paths } from '#app/http/paths.ts';
import { NoticeBox, PageHead } from '../../blocks.tsx';
import { StatusTag } from '../../status-tag.tsx';
import { CheckInForm } from '../check-in-form.tsx';
import { GateBanner } from '../gate-banner.tsx';
import { GuestStates } from '../group-record.tsx';
import type { KeptGroup } from './desk-day.ts';
import type { StoredDeed } from './desk-store.ts';
import { newNonce } from './device.ts';
import type { OfflineDayProps } from './offline-day.tsx';
import { OfflineLeaving } from './offline-leaving.tsx';
import { deskCopy } from './use-desk-copy.ts';
import { queuedNow } from './write-down.ts';

interface OfflineGroupProps extends OfflineDayProps {
  readonly kept: KeptGroup;
  /** Something was written down; the line may be back. */
  readonly onWritten: () => void;
}

/** A group from the device: who comes and who leaves is written down and waits for the line. */
export function OfflineGroup({ kept, day, queue, now, onWritten }: OfflineGroupProps) {
  const [error, setError] = useState<string | null>(null);
  const { row, hours, limit, substituted, isOpen } = kept;
  const own = queue.filter(({ number }) => number === row.number);
  const group = groupNow({ ...kept.group, policy: day.policy, now }, own, DESK_ACTOR);
  const { reservation } = group;
  const { status, guests, guestCount } = reservation;
  const gate = gateOf(reservation, now);
  const nonce = useMemo(() => `luring-${own.length}-${newNonce()}`, [own.length]);
  const words = gateWords(gate, { jadwal: hours, batas: limit, status: STATUS_WORDS[status] });
  const write = async (deed: QueuedDeed['deed'], fields: QueuedDeed['fields']) => {
    const queued = queuedNow(day, { number: row.number, deed, fields, guests });
    const refusal = misfit(queued, group);
    setError(refusal);
    if (refusal !== null) return true;
    const isKept = await deskCopy().write(queued);
    if (isKept) onWritten();
    return isKept;
  };
  const mayCome = isOpen && targetOf(status, 'checkIn') !== null;
  return (
    <div className="max-w-6xl">
      <PageHead
        title={row.opd === null ? row.officeLabel : `${row.officeLabel} · ${row.opd}`}
        back={{ href: paths.offlineDay, text: 'Tamu hari ini' }}
      >
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {row.number}
          <StatusTag status={status} />
        </span>
      </PageHead>
      <Unsent deeds={own} />
      <GateBanner words={words} />
      {gate !== 'open' && <GuestStates {...{ guests, guestCount, substituted }} />}
      {mayCome && (
        <div className="mt-6">
          <CheckInForm
            key={own.length}
            {...{ group, nonce, substituted, texts: day.texts, seen: seenOf(group) }}
            answer={
              error === null
                ? null
                : { form: blankDeskForm(reservation.headVerdict), errors: { '': error } }
            }
            writeDown={{ always: true, keep: (form) => write('checkIn', fieldsOf(form)) }}
          />
        </div>
      )}
      {isOpen && targetOf(status, 'checkOut') !== null && (
        <OfflineLeaving
          inside={guests.filter(({ arrival }) => arrival === 'admitted')}
          onLeave={(fields) => void write('checkOut', fields)}
        />
      )}
      <p className="mt-6 max-w-3xl text-soft">{NOT_POSSIBLE}</p>
    </div>
  );
}

/** Why a deed would come to nothing; null where the rules take it as far as this device knows. */
function misfit(queued: QueuedDeed, group: Parameters<typeof decideHere>[0]): string | null {
  if (queued.deed === 'checkIn') {
    const { arrival } = queuedArrival(queued, group.reservation.guests);
    const isNobody = arrival.guests.length + arrival.unlisted.length === 0;
    if (isNobody && arrival.headVerdict === group.reservation.headVerdict) {
      return 'Tandai dahulu siapa yang datang.';
    }
    if (arrival.unlisted.some(({ name }) => name === '')) return 'Isi nama tamu di luar daftar.';
  }
  const decided = decideHere(group, queued, DESK_ACTOR);
  return decided.ok ? null : refusedHere(decided.error);
}

/** What of this group waits for the line, with the time at which it happened. */
function Unsent({ deeds }: { readonly deeds: readonly StoredDeed[] }) {
  if (deeds.length === 0) return null;
  return (
    <NoticeBox tone="warn" title="Tercatat di perangkat ini, belum terkirim" live>
      {deeds
        .map(
          ({ deed, deviceMs, offsetMs }) =>
            `${QUEUED_WORDS[deed]} pukul ${clockOf(instantFromMs(deviceMs + offsetMs))}`,
        )
        .join('; ')}
      .
    </NoticeBox>
  );
}
