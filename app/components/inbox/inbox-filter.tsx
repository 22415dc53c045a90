import type { ReactNode } from 'react';
import { STATUS_WORDS } from '#app/copy/life.ts';
import { MODE_WORDS } from '#app/copy/request-words.ts';
import type { InboxPart } from '#app/forms/inbox-query.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { Button } from '../button.tsx';

interface InboxFilterProps {
  readonly query: {
    readonly bagian: InboxPart;
    readonly q: string | null;
    readonly status: Status | null;
    readonly bentuk: string | null;
    readonly topik: string | null;
    readonly bulan: string | null;
  };
  readonly statuses: readonly Status[];
  readonly topics: readonly { readonly value: string; readonly label: string }[];
  readonly narrowed: boolean;
  readonly plainHref: string;
}

/** What a search finds, as far as it fits into the box. */
const SEARCHED = 'Nomor, daerah, surat, nama, topik';

/** Narrows the list; what is chosen stands in the address, so that a view can be kept and passed on. */
export function InboxFilter({ query, statuses, topics, narrowed, plainHref }: InboxFilterProps) {
  return (
    <form
      method="get"
      role="search"
      aria-label="Saring daftar"
      className="mt-4 grid grid-cols-2 items-end gap-3 lg:flex lg:[&>div]:flex-1"
    >
      <input type="hidden" name="bagian" value={query.bagian} />
      <Labelled id="q" label="Cari" wide>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={query.q ?? ''}
          placeholder={SEARCHED}
          className="control"
        />
      </Labelled>
      {statuses.length > 1 && (
        <Choice
          id="status"
          label="Status"
          chosen={query.status}
          options={statuses.map((value) => ({ value, label: STATUS_WORDS[value] }))}
        />
      )}
      <Choice
        id="bentuk"
        label="Bentuk"
        chosen={query.bentuk}
        options={Object.entries(MODE_WORDS).map(([value, label]) => ({ value, label }))}
      />
      <Choice id="topik" label="Topik" chosen={query.topik} options={topics} />
      <Labelled id="bulan" label="Bulan konsultasi">
        <input
          id="bulan"
          name="bulan"
          type="month"
          placeholder="2026-12"
          defaultValue={query.bulan ?? ''}
          className="control"
        />
      </Labelled>
      <div className="col-span-2 flex items-center gap-3 lg:flex-none!">
        <Button look="secondary" icon="search">
          Terapkan
        </Button>
        {narrowed && (
          <a href={plainHref} className="inline-flex min-h-11 items-center">
            Hapus saringan
          </a>
        )}
      </div>
    </form>
  );
}

function Labelled({
  id,
  label,
  wide = false,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={`min-w-0 ${wide ? 'col-span-2 lg:flex-2!' : ''}`}>
      <label htmlFor={id} className="mb-0.5 block text-sm font-semibold">
        {label}
      </label>
      {children}
    </div>
  );
}

function Choice({
  id,
  label,
  chosen,
  options,
}: {
  readonly id: string;
  readonly label: string;
  readonly chosen: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}) {
  return (
    <Labelled id={id} label={label}>
      <select id={id} name={id} defaultValue={chosen ?? ''} className="control">
        <option value="">Semua</option>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
