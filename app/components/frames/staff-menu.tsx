import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';

/** A place of the house as its menu shows it. */
export interface MenuLink {
  readonly href: string;
  readonly text: string;
  readonly isHere: boolean;
  /** How many things wait there. */
  readonly waiting: number;
}

/** Where there is room: every place in a row. */
export function WideMenu({ links }: { readonly links: readonly MenuLink[] }) {
  return (
    <nav aria-label="Utama" className="max-md:hidden">
      <ul className="flex flex-wrap gap-x-1">
        {links.map((link) => (
          <li key={link.href}>
            <PlaceLink {...link} look="inline-flex border-b-4 px-2 pt-1" />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface NarrowMenuProps {
  readonly links: readonly MenuLink[];
  /** Covers the screen of a desk; always at hand, as somebody may be looking. */
  readonly lock: ReactNode;
  /** Who one is, and the way out. */
  readonly children: ReactNode;
}

/** On a phone: one row, the places behind a native disclosure, what waits for an answer in sight. */
export function NarrowMenu({ links, lock, children }: NarrowMenuProps) {
  const asked = links.filter(({ waiting, isHere }) => waiting > 0 && !isHere);
  return (
    <div className="flex items-center gap-x-3 md:hidden">
      {asked.map(({ href, text, waiting }) => (
        <a
          key={href}
          href={href}
          className="inline-flex min-h-11 items-center text-sm font-semibold text-white"
        >
          {text}
          <Waiting count={waiting} />
        </a>
      ))}
      {lock}
      <details className="group/menu">
        <summary className="flex min-h-11 cursor-pointer list-none items-center gap-1.5 font-semibold [&::-webkit-details-marker]:hidden">
          Menu
          <Icon name="chevronDown" className="transition-transform group-open/menu:rotate-180" />
        </summary>
        <div className="absolute inset-x-0 top-full z-30 border-b-4 border-gold bg-navy shadow-lg">
          <nav aria-label="Utama" className="wrap-wide py-2">
            <ul>
              {links.map((link) => (
                <li key={link.href}>
                  <PlaceLink {...link} look="flex border-l-4 px-3" />
                </li>
              ))}
            </ul>
          </nav>
          <div className="wrap-wide flex flex-wrap items-center justify-between gap-x-6 border-t border-white/25 py-2 text-sm">
            {children}
          </div>
        </div>
      </details>
    </div>
  );
}

function PlaceLink({ href, text, isHere, waiting, look }: MenuLink & { readonly look: string }) {
  const mark = isHere ? 'border-gold font-bold' : 'border-transparent';
  return (
    <a
      href={href}
      className={`min-h-11 items-center text-white no-underline hover:underline ${look} ${mark}`}
      {...(isHere && { 'aria-current': 'page' as const })}
    >
      {text}
      {waiting > 0 && <Waiting count={waiting} />}
    </a>
  );
}

function Waiting({ count }: { readonly count: number }) {
  return (
    <span className="ml-1.5 inline-block min-w-6 rounded-full bg-gold px-1.5 text-center text-sm leading-6 font-bold text-navy tabular-nums">
      {count}
      <span className="sr-only"> menunggu jawaban</span>
    </span>
  );
}
