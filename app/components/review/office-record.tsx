import type { Status } from '#app/domain/reservation/status.ts';
import { StatusTag } from '../status-tag.tsx';

interface OfficeRecordProps {
  readonly office: {
    readonly visits: number;
    readonly open: number;
    readonly noShows: number;
    readonly newest: readonly {
      readonly number: string;
      readonly href: string;
      readonly status: Status;
      readonly what: string;
      readonly when: string;
    }[];
    readonly violations: readonly {
      readonly id: string;
      readonly href: string;
      readonly what: string;
      readonly when: string;
    }[];
    /** What a person decided after confirmed ones. */
    readonly followUps: readonly {
      readonly id: string;
      readonly href: string;
      readonly what: string;
      readonly reason: string;
      readonly state: string;
      readonly when: string;
    }[];
    /** All that is on record of it, for those who may read that. */
    readonly complianceHref: string | null;
  };
  /** The list of all requests of this office. */
  readonly allHref: string;
}

/** What the office asked for before, and what came of it. */
export function OfficeRecord({ office, allHref }: OfficeRecordProps) {
  const { visits, open, noShows, newest, violations, followUps, complianceHref } = office;
  if (newest.length === 0) {
    return <p className="text-soft">Ini permohonan pertama dari instansi ini.</p>;
  }
  return (
    <>
      <p>
        <strong>{visits}</strong> konsultasi selesai · <strong>{open}</strong> permohonan lain
        terbuka
        {noShows > 0 && (
          <>
            {' · '}
            <strong>{noShows}</strong> kali tidak hadir
          </>
        )}
        {' · '}
        <strong>{violations.length}</strong> ketidaksesuaian
      </p>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {newest.map(({ number, href, status, what, when }) => (
          <li key={number} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
            <span>
              <a href={href} className="tabular-nums">
                {number}
              </a>{' '}
              <span className="text-sm text-soft">
                {when} · {what}
              </span>
            </span>
            <StatusTag status={status} />
          </li>
        ))}
      </ul>
      {violations.length > 0 && (
        <>
          <h3 className="mt-4 text-base">Ketidaksesuaian sebelumnya</h3>
          <ul className="mt-1 list-disc pl-5">
            {violations.map(({ id, href, what, when }) => (
              <li key={id}>
                <a href={href}>{what}</a> <span className="text-sm text-soft">{when}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <FollowUps followUps={followUps} mayOpen={complianceHref !== null} />
      <p className="mt-3 flex flex-wrap gap-x-5 text-sm">
        <a href={allHref}>Semua permohonan dari daerah ini</a>
        {complianceHref !== null && <a href={complianceHref}>Catatan kunjungan instansi ini</a>}
      </p>
    </>
  );
}

/** What a person decided about the office; the decision itself is for those who read its whole record. */
function FollowUps({
  followUps,
  mayOpen,
}: {
  readonly followUps: OfficeRecordProps['office']['followUps'];
  readonly mayOpen: boolean;
}) {
  if (followUps.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 text-base">Tindak lanjut</h3>
      <ul className="mt-1 list-disc pl-5">
        {followUps.map(({ id, href, what, reason, state, when }) => (
          <li key={id}>
            {mayOpen ? <a href={href}>{what}</a> : what} ({state}){' '}
            <span className="text-sm text-soft">{when}</span>
            <span className="block break-words">{reason}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
