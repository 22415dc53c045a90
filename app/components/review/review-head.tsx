import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { PromiseState } from '#app/domain/reservation/promise.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { paths } from '#app/http/paths.ts';
import { Icon } from '../icon.tsx';
import { PromiseBar } from '../progress.tsx';
import { StatusTag } from '../status-tag.tsx';

export interface ReviewHeadProps {
  /** Where one comes from; the work list where left out. */
  readonly back?: { readonly href: string; readonly text: string };
  readonly head: {
    readonly number: string;
    readonly status: Status;
    readonly officeLabel: string;
    readonly opd: string | null;
    readonly mode: MeetingMode;
    readonly modeName: string;
    readonly topics: readonly string[];
    readonly when: string | null;
    readonly received: string;
    readonly promise: PromiseState | null;
    readonly promised: number;
    readonly answeredIn: number | null;
    readonly overdue: boolean;
    readonly decided: string;
  };
}

const WORK_LIST = { href: paths.inbox, text: 'Permohonan' };

/** Whose request it is, where it stands and how long there is time. */
export function ReviewHead({ head, back = WORK_LIST }: ReviewHeadProps) {
  const { number, status, officeLabel, opd, mode, modeName, topics, when } = head;
  return (
    <header>
      <a
        href={back.href}
        className="no-print mb-1 inline-flex min-h-8 items-center gap-1.5 text-sm"
      >
        <Icon name="arrowLeft" />
        {back.text}
      </a>
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-semibold tabular-nums">{number}</span>
            <StatusTag status={status} />
          </p>
          <h1 className="mt-1">
            {officeLabel}
            {opd !== null && <span className="font-semibold text-soft"> · {opd}</span>}
          </h1>
          <p className="mt-1">
            <Icon
              name={mode === 'tatapMuka' ? 'people' : 'video'}
              className="mr-1.5 align-[-0.2em] text-soft"
            />
            {modeName} · {topics.join(', ')}
          </p>
          {when !== null && (
            <p className="font-semibold">
              <Icon name="calendar" className="mr-1.5 align-[-0.2em] text-soft" />
              {when}
            </p>
          )}
          <p className="mt-1 text-sm text-soft">
            Diterima {head.received}
            <br />
            Keputusan terakhir: {head.decided}
          </p>
        </div>
        <PromiseNote {...head} />
      </div>
    </header>
  );
}

function PromiseNote({
  promise,
  promised,
  answeredIn,
  overdue,
}: Pick<ReviewHeadProps['head'], 'promise' | 'promised' | 'answeredIn' | 'overdue'>) {
  if (promise !== null) return <PromiseBar {...promise} promised={promised} />;
  if (answeredIn === null) return null;
  const days = answeredIn === 0 ? 'pada hari yang sama' : `dalam ${answeredIn} hari kerja`;
  return (
    <p className="inline-flex items-center gap-1.5 text-sm text-soft">
      <Icon name={overdue ? 'alert' : 'check'} />
      Dijawab {days}
      {overdue && ', terlambat'}
    </p>
  );
}
