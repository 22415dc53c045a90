import type { Status } from '#app/domain/reservation/status.ts';
import { EmptyState } from '../blocks.tsx';
import { StatusTag, WordTag } from '../status-tag.tsx';

/** A request that the desk's search found. */
export interface FoundGroup {
  readonly number: string;
  readonly href: string;
  readonly status: Status;
  readonly officeLabel: string;
  readonly opd: string | null;
  readonly when: string | null;
  readonly isToday: boolean;
}

/** What the search found, today's groups first. */
export function FoundGroups({
  groups,
  sought,
  walkInHref,
}: {
  readonly groups: readonly FoundGroup[];
  readonly sought: string;
  readonly walkInHref: string | null;
}) {
  if (groups.length === 0) {
    return (
      <EmptyState title={`Tidak ada permohonan yang cocok dengan “${sought}”`} icon="search">
        Coba nama daerah atau sebagian nama tamu. Jika rombongan memang belum memiliki permohonan
        {walkInHref === null ? (
          ', Sekretariat dapat membantu.'
        ) : (
          <>
            , <a href={walkInHref}>catat sebagai tamu tanpa janji</a>.
          </>
        )}
      </EmptyState>
    );
  }
  return (
    <ul className="space-y-3">
      {groups.map(({ number, href, status, officeLabel, opd, when, isToday }) => (
        <li
          key={number}
          className="relative flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-lg border border-line bg-paper p-4 hover:border-navy"
        >
          <div className="min-w-0">
            <h3>
              <a
                href={href}
                className="text-navy no-underline after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-offset-2 focus-visible:after:outline-link"
              >
                {officeLabel}
                {opd !== null && <span className="font-semibold"> · {opd}</span>}
              </a>
            </h3>
            <p className="text-soft">
              {number} · {when ?? 'belum dijadwalkan'}
            </p>
          </div>
          <div className="flex flex-wrap gap-2">
            {isToday && <WordTag icon="calendar" text="hari ini" tone="moving" />}
            <StatusTag status={status} />
          </div>
        </li>
      ))}
    </ul>
  );
}
