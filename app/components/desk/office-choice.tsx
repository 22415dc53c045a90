import { Button } from '../button.tsx';
import { EmptyState } from '../blocks.tsx';
import { Icon } from '../icon.tsx';
import { OtherBody } from './other-body.tsx';

/** A region that a search found, with the address that chooses its government or its council. */
export interface FoundRegion {
  readonly code: string;
  readonly name: string;
  readonly province: string | null;
  readonly pemdaHref: string;
  readonly dprdHref: string;
}

/** An office that is no region's and has asked before. */
export interface FoundBody {
  readonly name: string;
  readonly href: string;
}

interface OfficeChoiceProps {
  readonly sought: string;
  readonly found: readonly FoundRegion[] | null;
  readonly bodies: readonly FoundBody[];
}

/** Which office stands at the desk: a region by a few letters of its name, or another body by its name. */
export function OfficeChoice({ sought, found, bodies }: OfficeChoiceProps) {
  return (
    <>
      <form method="get" role="search" className="card">
        <label htmlFor="cari" className="mb-1 block text-lg font-semibold">
          Dari daerah atau instansi mana?
        </label>
        <div className="flex gap-2">
          <input
            id="cari"
            name="cari"
            type="search"
            defaultValue={sought}
            autoFocus={found === null}
            autoComplete="off"
            className="control min-w-0 text-lg"
          />
          <Button icon="search">Cari</Button>
        </div>
      </form>
      {found !== null && <Found {...{ found, bodies, sought }} />}
      <OtherBody />
    </>
  );
}

function Found({
  found,
  bodies,
  sought,
}: Omit<OfficeChoiceProps, 'found'> & { readonly found: readonly FoundRegion[] }) {
  if (found.length + bodies.length === 0) {
    return (
      <div className="mt-4">
        <EmptyState
          title={`Tidak ada daerah atau instansi yang cocok dengan “${sought}”`}
          icon="search"
        >
          Coba beberapa huruf awal namanya saja. Kementerian, lembaga, dan instansi lain yang baru
          pertama kali datang ditulis di bawah.
        </EmptyState>
      </div>
    );
  }
  return (
    <ul className="mt-4 divide-y divide-line rounded-lg border border-line bg-paper">
      {found.map(({ code, name, province, pemdaHref, dprdHref }, index) => (
        <li key={code} className="flex flex-wrap items-center justify-between gap-x-6 px-4 py-2">
          <p className="min-w-0">
            <strong className="text-lg">{name}</strong>
            {province !== null && <span className="block text-soft">{province}</span>}
          </p>
          <p className="flex gap-6">
            <Chosen href={pemdaHref} text="Pemda" of={name} isFirst={index === 0} />
            <Chosen href={dprdHref} text="DPRD" of={name} />
          </p>
        </li>
      ))}
      {bodies.map(({ name, href }, index) => (
        <li key={href} className="flex flex-wrap items-center justify-between gap-x-6 px-4 py-2">
          <strong className="min-w-0 text-lg">{name}</strong>
          <Chosen href={href} text="Pilih" of={name} isFirst={found.length === 0 && index === 0} />
        </li>
      ))}
    </ul>
  );
}

function Chosen({
  href,
  text,
  of,
  isFirst = false,
}: {
  readonly href: string;
  readonly text: string;
  readonly of: string;
  /** The likeliest one has the focus, so that Enter takes it. */
  readonly isFirst?: boolean;
}) {
  return (
    <a
      href={href}
      autoFocus={isFirst}
      className="inline-flex min-h-12 items-center gap-1.5 text-lg font-semibold"
    >
      {text}
      <span className="sr-only"> {of}</span>
      <Icon name="arrowRight" />
    </a>
  );
}
