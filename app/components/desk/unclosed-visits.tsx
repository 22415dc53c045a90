import { NoticeBox } from '../blocks.tsx';

/** A visit of an earlier day that nobody has closed. */
export interface UnclosedVisit {
  readonly number: string;
  readonly officeLabel: string;
  /** "kemarin", "Jumat, 4 Desember 2026" */
  readonly day: string;
  /** Where it is closed, or only looked at by those who may not. */
  readonly href: string;
}

/** Nothing is closed silently: the desk says how the visits of the days before ended. */
export function UnclosedVisits({ visits }: { readonly visits: readonly UnclosedVisit[] }) {
  if (visits.length === 0) return null;
  const title =
    visits.length === 1
      ? 'Satu kunjungan sebelumnya belum ditutup'
      : `${visits.length} kunjungan sebelumnya belum ditutup`;
  return (
    <div className="no-print">
      <NoticeBox tone="warn" title={title}>
        <ul>
          {visits.map(({ number, officeLabel, day, href }) => (
            <li key={number}>
              <a href={href} className="inline-flex min-h-11 items-center font-semibold">
                {officeLabel}, {day} · {number}
              </a>
            </li>
          ))}
        </ul>
        <p className="text-soft">
          Kapan tamunya keluar? Tutup kunjungannya agar catatannya lengkap.
        </p>
      </NoticeBox>
    </div>
  );
}
