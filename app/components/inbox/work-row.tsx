import type { PromiseState } from '#app/domain/reservation/promise.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import type { WorkGroup } from '#app/domain/reservation/work-list.ts';
import { Icon } from '../icon.tsx';
import { PromiseBar } from '../progress.tsx';
import { RowTitle } from '../row-title.tsx';
import { StatusTag, WordTag } from '../status-tag.tsx';

export interface WorkRowData {
  readonly number: string;
  readonly href: string;
  readonly status: Status;
  readonly group: WorkGroup;
  readonly officeLabel: string;
  readonly opd: string | null;
  readonly topics: readonly string[];
  readonly mode: MeetingMode;
  readonly modeName: string;
  readonly channel: string;
  /** "3 hari lalu", with the moment itself beside it for those who point at it. */
  readonly received: string;
  readonly receivedAt: string;
  readonly when: string | null;
  readonly waiting: string | null;
  /** What is to be done, for those who may. */
  readonly next: string | null;
  readonly promise: PromiseState | null;
  readonly promised: number;
  /** Messages of the pemda that nobody has answered. */
  readonly unanswered: number;
  readonly blocks: number;
  readonly warns: number;
  readonly missing: readonly string[];
}

/** One line of the work list: how long there is time, who asks for what, what is to be done. */
export function WorkRow({ row }: { readonly row: WorkRowData }) {
  const { status, next, promise, promised, group } = row;
  const columns = promise === null ? 'md:grid-cols-[1fr_13rem]' : 'md:grid-cols-[11rem_1fr_13rem]';
  return (
    <li
      className={`relative grid gap-x-6 gap-y-2 px-4 py-3 hover:bg-info-bg/50 sm:px-5 ${columns}`}
    >
      {promise !== null && (
        <div className="md:pt-0.5">
          <PromiseBar {...promise} promised={promised} />
        </div>
      )}
      <div className="min-w-0">
        <RowTitle row={row} />
        <p>
          <Icon
            name={row.mode === 'tatapMuka' ? 'people' : 'video'}
            className="mr-1.5 align-[-0.2em] text-soft"
          />
          {row.modeName} · {row.topics.join(', ')}
        </p>
        <RowDetails row={row} />
      </div>
      <div className="flex flex-wrap items-start gap-2 md:flex-col md:items-end">
        {group !== 'planned' && <StatusTag status={status} />}
        <Marks row={row} />
        {next !== null && (
          <p className="inline-flex items-center gap-1 font-semibold text-link max-md:ml-auto">
            {next} <Icon name="arrowRight" />
          </p>
        )}
      </div>
    </li>
  );
}

const WHEN_WORDS: Readonly<Record<WorkGroup, string | null>> = {
  door: null,
  decide: 'Diminta: ',
  change: 'Jadwal sekarang: ',
  requester: 'Diminta: ',
  planned: '',
};

function RowDetails({ row }: { readonly row: WorkRowData }) {
  const { group, when, received, receivedAt, channel, waiting, status } = row;
  const whenWord = status === 'offered' ? 'Ditawarkan: ' : WHEN_WORDS[group];
  return (
    <>
      {waiting !== null && (
        <p className="text-sm">
          <Icon name="clock" className="mr-1.5 align-[-0.2em] text-soft" />
          {waiting}
        </p>
      )}
      <p className="flex flex-wrap gap-x-4 text-sm">
        {when !== null && whenWord !== null && (
          <span>
            <Icon name="calendar" className="mr-1.5 align-[-0.2em] text-soft" />
            {whenWord}
            {when}
          </span>
        )}
        {group !== 'planned' && group !== 'door' && (
          <span className="text-soft" title={receivedAt}>
            Diterima {received} lewat {channel}
          </span>
        )}
      </p>
    </>
  );
}

/** What the rules or the preparation have to say, in a word each. */
function Marks({
  row: { blocks, warns, missing, group, unanswered },
}: {
  readonly row: WorkRowData;
}) {
  const isReady = group === 'planned' && missing.length === 0 && blocks === 0;
  return (
    <>
      {unanswered > 0 && (
        <WordTag icon="mail" tone="care" text={`${unanswered} pesan belum dijawab`} />
      )}
      {blocks > 0 && <WordTag icon="block" tone="bad" text={`${blocks} menghalangi`} />}
      {missing.map((word) => (
        <WordTag key={word} icon="alert" tone="care" text={word} />
      ))}
      {blocks === 0 && warns > 0 && group !== 'planned' && (
        <WordTag icon="alert" tone="care" text={`${warns} perlu perhatian`} />
      )}
      {isReady && <WordTag icon="check" tone="good" text="siap" />}
    </>
  );
}
