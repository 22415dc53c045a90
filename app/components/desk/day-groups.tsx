import type { ReactNode } from 'react';
import { matchOf } from '#app/domain/reception/day-filter.ts';
import { EmptyState, Section } from '../blocks.tsx';
import { type DayGroup, DayRow } from './day-row.tsx';

interface DayGroupsProps {
  readonly coming: readonly DayGroup[];
  readonly ended: readonly DayGroup[];
  /** "Rombongan dengan janji" */
  readonly title: string;
  /** What is being typed; '' shows every group. */
  readonly typed: string;
}

/** The groups of the day that fit what is typed, those to come first. */
export function DayGroups({ coming, ended, title, typed }: DayGroupsProps) {
  const [fitting, fittingEnded] = [found(coming, typed), found(ended, typed)];
  const all = coming.length + ended.length;
  const shown = fitting.length + fittingEnded.length;
  return (
    <>
      <h2 className="mb-3">
        {title}
        {coming.length > 0 && <span className="font-normal text-soft"> · {coming.length}</span>}
      </h2>
      <p role="status" className={typed === '' ? 'sr-only' : 'mb-3 font-semibold'}>
        {typed !== '' &&
          `${shown} dari ${all} rombongan cocok. Tekan Enter untuk mencari di semua hari.`}
      </p>
      {fitting.length > 0 && <Rows>{fitting}</Rows>}
      {coming.length === 0 && (
        <EmptyState title="Tidak ada rombongan yang ditunggu" icon="calendar">
          {ended.length === 0
            ? 'Belum ada tatap muka terjadwal pada hari ini.'
            : 'Semua rombongan hari ini sudah selesai.'}
        </EmptyState>
      )}
      {fittingEnded.length > 0 && (
        <Section id="berakhir" title="Sudah berakhir">
          <Rows>{fittingEnded}</Rows>
        </Section>
      )}
    </>
  );
}

function found(groups: readonly DayGroup[], typed: string) {
  return groups.flatMap((group) => {
    const match = matchOf(group, typed);
    return match === null
      ? []
      : [<DayRow key={group.number} group={group} foundBy={match.guest} />];
  });
}

function Rows({ children }: { readonly children: ReactNode }) {
  return <ol className="space-y-3">{children}</ol>;
}
