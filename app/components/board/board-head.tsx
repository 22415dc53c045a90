import { LANE_FILTER_WORDS, VIEW_WORDS } from '#app/copy/board.ts';
import { paths } from '#app/http/paths.ts';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';

interface BoardHeadProps {
  readonly title: string;
  readonly links: {
    readonly before: string;
    readonly after: string;
    readonly now: string;
    readonly views: readonly { readonly view: keyof typeof VIEW_WORDS; readonly href: string }[];
  };
  readonly view: keyof typeof VIEW_WORDS;
  readonly filter: {
    readonly lajur: keyof typeof LANE_FILTER_WORDS;
    readonly unit: string | null;
    readonly hidden: Readonly<Record<string, string>>;
  };
  readonly units: readonly { readonly value: string; readonly label: string }[];
}

const LINK =
  'inline-flex min-h-9 items-center gap-1.5 rounded border border-edge bg-paper px-3 text-sm font-semibold no-underline hover:bg-info-bg';

/** Which days are shown, how, and of whom. */
export function BoardHead({ title, links, view, filter, units }: BoardHeadProps) {
  return (
    <div className="mb-4">
      <h1>
        <span className="block text-base font-semibold text-soft">Papan jadwal</span>
        {title}
      </h1>
      <div className="no-print mt-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <nav aria-label="Waktu" className="flex flex-wrap gap-2">
          <a href={links.before} className={LINK}>
            <Icon name="arrowLeft" /> Sebelumnya
          </a>
          <a href={links.now} className={LINK}>
            Hari ini
          </a>
          <a href={links.after} className={LINK}>
            Berikutnya <Icon name="arrowRight" />
          </a>
        </nav>
        <nav aria-label="Tampilan" className="flex">
          {links.views.map((one) => (
            <a
              key={one.view}
              href={one.href}
              className={`inline-flex min-h-9 items-center border px-3 text-sm font-semibold no-underline first:rounded-l last:rounded-r ${
                one.view === view ? 'border-navy bg-navy text-white' : 'border-edge bg-paper'
              }`}
              {...(one.view === view && { 'aria-current': 'page' as const })}
            >
              {VIEW_WORDS[one.view]}
            </a>
          ))}
        </nav>
        {view !== 'bulan' && <LaneFilter filter={filter} units={units} />}
      </div>
    </div>
  );
}

const SELECT = 'block min-h-9 max-w-64 rounded border border-edge bg-paper px-2 text-sm';

function LaneFilter({ filter, units }: Pick<BoardHeadProps, 'filter' | 'units'>) {
  return (
    <form method="get" action={paths.board} className="flex flex-wrap items-end gap-2">
      {Object.entries(filter.hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="text-sm">
        <span className="block text-soft">Lajur</span>
        <select name="lajur" defaultValue={filter.lajur} className={SELECT}>
          {Object.entries(LANE_FILTER_WORDS).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="text-sm">
        <span className="block text-soft">Unit narasumber</span>
        <select name="unit" defaultValue={filter.unit ?? ''} className={SELECT}>
          <option value="">Semua unit</option>
          {units.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Button look="secondary">Tampilkan</Button>
    </form>
  );
}
