import type { Status } from '#app/domain/reservation/status.ts';
import { EmptyState } from '../blocks.tsx';
import { RowTitle } from '../row-title.tsx';
import { StatusTag } from '../status-tag.tsx';

interface ResultRow {
  readonly number: string;
  readonly href: string;
  readonly status: Status;
  readonly officeLabel: string;
  readonly opd: string | null;
  readonly contactName: string | null;
  readonly phone: string | null;
  readonly said: string;
}

interface ContactResultsProps {
  readonly q: string;
  readonly rows: readonly ResultRow[];
  readonly more: boolean;
  /** Regions that may have been meant, where nothing was found. */
  readonly near: readonly { readonly name: string; readonly href: string }[];
}

/** What was found, each with the sentence to be said. */
export function ContactResults({ q, rows, more, near }: ContactResultsProps) {
  if (rows.length === 0) return <NothingFound q={q} near={near} />;
  return (
    <section aria-labelledby="hasil">
      <h2 id="hasil" className="mb-2">
        Permohonan yang cocok{' '}
        <span className="font-normal text-soft">
          ({more ? `${rows.length} yang terbaru` : rows.length})
        </span>
      </h2>
      <ul className="divide-y divide-line rounded-lg border border-line bg-paper">
        {rows.map((row) => (
          <Result key={row.number} row={row} />
        ))}
      </ul>
      {more && (
        <p className="mt-3 text-soft">
          Masih ada yang lain. Tambahkan satu kata, misalnya topik atau nama narahubung.
        </p>
      )}
    </section>
  );
}

function Result({ row }: { readonly row: ResultRow }) {
  const { status, said, contactName, phone } = row;
  const contact = [contactName, phone].filter((part) => part !== null).join(', ');
  return (
    <li className="relative grid gap-x-6 gap-y-1 px-4 py-3 hover:bg-info-bg/50 sm:px-5 md:grid-cols-[1fr_13rem]">
      <div className="min-w-0">
        <RowTitle row={row} />
        <p>{said}</p>
        {contact !== '' && <p className="text-sm wrap-anywhere text-soft">Narahubung: {contact}</p>}
      </div>
      <div className="md:text-right">
        <StatusTag status={status} />
      </div>
    </li>
  );
}

function NothingFound({ q, near }: Pick<ContactResultsProps, 'q' | 'near'>) {
  return (
    <EmptyState icon="search" title={`Tidak ada permohonan yang cocok dengan “${q}”`}>
      {near.length > 0 && (
        <p className="mb-2">
          Maksudnya{' '}
          {near.map(({ name, href }, index) => (
            <span key={href}>
              {index > 0 && ', '}
              <a href={href} className="inline-flex min-h-6 items-center">
                {name}
              </a>
            </span>
          ))}
          ?
        </p>
      )}
      Coba satu kata saja, misalnya nama daerahnya, atau nomor suratnya. Semua kata yang diketik
      harus ada pada permohonannya.
    </EmptyState>
  );
}
