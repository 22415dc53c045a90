import type { ReactNode } from 'react';
import { paths } from '#app/http/paths.ts';
import { PublicFrame } from '../frames/public-frame.tsx';

const PLACES = [
  { href: paths.officeHome, text: 'Permohonan' },
  { href: paths.officeOfficers, text: 'Petugas' },
  { href: paths.officeSessions, text: 'Sesi' },
] as const;

interface OfficeFrameProps {
  /** The address that is signed in. */
  readonly email: string;
  /** Path of the page, to mark the place it belongs to. */
  readonly here: string;
  readonly children: ReactNode;
}

/** What stands around an office's own pages: its places, and as whom one is here. */
export function OfficeFrame({ email, here, children }: OfficeFrameProps) {
  return (
    <PublicFrame>
      <div className="no-print mb-6 flex flex-wrap items-center justify-between gap-x-6 border-b border-line">
        <nav aria-label="Instansi">
          <ul className="-mx-2 flex flex-wrap gap-x-1">
            {PLACES.map((place) => (
              <li key={place.href}>
                <PlaceLink {...place} isHere={here === place.href} />
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex min-w-0 flex-wrap items-center gap-x-4 text-sm">
          <span className="min-w-0 wrap-anywhere text-soft">{email}</span>
          <form method="post" action={paths.officeSignOut}>
            <button
              type="submit"
              className="min-h-11 cursor-pointer font-semibold text-link underline underline-offset-3"
            >
              Keluar
            </button>
          </form>
        </div>
      </div>
      {children}
    </PublicFrame>
  );
}

function PlaceLink({ href, text, isHere }: { href: string; text: string; isHere: boolean }) {
  const look = isHere ? 'border-navy font-bold text-navy' : 'border-transparent text-soft';
  return (
    <a
      href={href}
      className={`inline-flex min-h-11 items-center border-b-4 px-2 no-underline hover:underline ${look}`}
      {...(isHere && { 'aria-current': 'page' as const })}
    >
      {text}
    </a>
  );
}
