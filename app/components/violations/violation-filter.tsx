import { Button, ButtonLink } from '../button.tsx';

export interface FilterChoice {
  readonly value: string;
  readonly text: string;
}

interface ViolationFilterProps {
  readonly months: readonly FilterChoice[];
  readonly codes: readonly FilterChoice[];
  readonly statuses: readonly FilterChoice[];
  readonly chosen: {
    readonly bulan: string;
    readonly aturan: string;
    readonly status: string;
    readonly cari: string;
  };
  /** The list without any filter. */
  readonly allHref: string;
}

/** What the list is narrowed to; it stands in the address, so that it can be sent on. */
export function ViolationFilter({
  months,
  codes,
  statuses,
  chosen,
  allHref,
}: ViolationFilterProps) {
  const isNarrowed = Object.values(chosen).some((value) => value !== '');
  return (
    <form
      method="get"
      role="search"
      className="card no-print mb-6 grid items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-[1fr_1.4fr_1.2fr_1.4fr_auto]"
    >
      <Choice name="bulan" label="Bulan kunjungan" choices={months} value={chosen.bulan} />
      <Choice name="aturan" label="Ketidaksesuaian" choices={codes} value={chosen.aturan} />
      <Choice name="status" label="Status" choices={statuses} value={chosen.status} />
      <div>
        <label htmlFor="cari" className="mb-1 block font-semibold">
          Instansi atau nomor
        </label>
        <input id="cari" name="cari" type="search" defaultValue={chosen.cari} className="control" />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button look="secondary" icon="search">
          Saring
        </Button>
        {isNarrowed && (
          <ButtonLink href={allHref} look="quiet">
            Semua
          </ButtonLink>
        )}
      </div>
    </form>
  );
}

function Choice({
  name,
  label,
  choices,
  value,
}: {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly FilterChoice[];
  readonly value: string;
}) {
  return (
    <div className="min-w-0">
      <label htmlFor={name} className="mb-1 block font-semibold">
        {label}
      </label>
      <select id={name} name={name} defaultValue={value} className="control">
        <option value="">Semua</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
}
