import { useEffect, useRef, useSyncExternalStore } from 'react';
import { LINE_WORDS, NOT_POSSIBLE } from '#app/copy/offline.ts';
import { instantFromMs } from '#app/domain/calendar/instant.ts';
import { WALK_IN } from '#app/forms/queued-deed.ts';
import { paths } from '#app/http/paths.ts';
import { EmptyState, NoticeBox } from '../../blocks.tsx';
import { ButtonLink } from '../../button.tsx';
import type { DeskCopy } from './desk-copy.ts';
import { deviceClock } from './device.ts';
import { OfflineDay } from './offline-day.tsx';
import { OfflineFrame } from './offline-frame.tsx';
import { OfflineGroup } from './offline-group.tsx';
import type { KnownRegion } from './offline-regions.ts';
import { OfflineWalkIn } from './offline-walk-in.tsx';
import { deskCopy, useDeskCopy } from './use-desk-copy.ts';

/** So often the line is tried while it is down, in milliseconds. */
const TRIED_EVERY_MS = 10_000;

/** The desk without a line: today's groups from the device, one of them opened behind `#`. */
export function OfflineDesk({ regions }: { readonly regions: readonly KnownRegion[] }) {
  const copy = useDeskCopy();
  const number = useOpenGroup();
  const touched = useRef(false);
  useLine(number, touched);
  return (
    <OfflineFrame copy={copy}>
      {/* What is being typed is not taken away when the line returns. */}
      <div
        onInput={() => {
          touched.current = true;
        }}
      >
        <Content
          copy={copy}
          regions={regions}
          number={number}
          onWritten={() => {
            touched.current = false;
            void comeBack(number, touched);
          }}
        />
      </div>
    </OfflineFrame>
  );
}

function Content({
  copy,
  regions,
  number,
  onWritten,
}: {
  readonly copy: DeskCopy | null;
  readonly regions: readonly KnownRegion[];
  readonly number: string;
  readonly onWritten: () => void;
}) {
  if (copy === null) return <p className="text-lg">Membuka data di perangkat ini…</p>;
  const { day, queue, isRefused } = copy;
  if (day === null) return <NoDay isRefused={isRefused} />;
  if (number === WALK_IN) return <OfflineWalkIn {...{ day, queue, regions, onWritten }} />;
  const now = instantFromMs(deviceClock() + day.offsetMs);
  const kept = day.groups.find(({ row }) => row.number === number);
  if (kept !== undefined) {
    return <OfflineGroup key={number} {...{ kept, day, queue, now, onWritten }} />;
  }
  return (
    <>
      {number !== '' && (
        <NoticeBox tone="warn" title={`${number} tidak ada di perangkat ini`}>
          Yang tersimpan hanya rombongan hari ini.
        </NoticeBox>
      )}
      <OfflineDay {...{ day, queue, now }} />
      <p className="mt-6 max-w-3xl text-soft">{NOT_POSSIBLE}</p>
    </>
  );
}

function NoDay({ isRefused }: { readonly isRefused: boolean }) {
  return (
    <>
      <h1 className="mb-4">Meja luring</h1>
      <EmptyState
        title={isRefused ? LINE_WORDS.refused : 'Tidak ada daftar tamu di perangkat ini'}
        icon="block"
      >
        {isRefused
          ? LINE_WORDS.refusedMore
          : 'Daftarnya dihapus saat keluar dan setiap akhir hari. Setelah tersambung, masuk lalu buka Tamu hari ini.'}
      </EmptyState>
      <div className="mt-4">
        <ButtonLink href={paths.today}>Buka Tamu hari ini</ButtonLink>
      </div>
    </>
  );
}

function watchHash(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

function openHash(): string {
  const { hash } = window.location;
  return paths.offlineDay.endsWith(hash) ? '' : decodeURIComponent(hash.slice(1));
}

/** The group that the address names; empty where it names none. */
function useOpenGroup(): string {
  return useSyncExternalStore(watchHash, openHash, () => '');
}

interface Touched {
  readonly current: boolean;
}

/** Goes back to the page with a line, once all is sent and nobody is in the middle of a form. */
async function comeBack(number: string, touched: Touched): Promise<void> {
  const copy = deskCopy();
  if ((await copy.refresh()) !== 'up' || touched.current) return;
  const unsent = copy.now()?.queue.filter(({ isStuck }) => isStuck !== true) ?? [];
  if (unsent.length === 0) window.location.assign(pageWithLine(number));
}

function pageWithLine(number: string): string {
  if (number === WALK_IN) return paths.walkIn;
  return number === '' ? paths.today : paths.group(number);
}

/** Tries the line at once, whenever the browser says it is back, and every few seconds. */
function useLine(number: string, touched: Touched): void {
  useEffect(() => {
    const attempt = (): void => void comeBack(number, touched);
    attempt();
    window.addEventListener('online', attempt);
    const timer = window.setInterval(attempt, TRIED_EVERY_MS);
    return () => {
      window.removeEventListener('online', attempt);
      window.clearInterval(timer);
    };
  }, [number, touched]);
}
