import type { ReactNode } from 'react';
import { LETTERS, PHONE, WHATSAPP } from '#app/copy/contact-channels.ts';
import { FREE_OF_CHARGE, MINISTRY_NAME } from '#app/copy/office-address.ts';
import { paths } from '#app/http/paths.ts';
import { SkipLink } from './skip-link.tsx';

/** What stands around every public page: whose it is, that it is free, where to turn. */
export function PublicFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <header className="no-print border-b-4 border-gold bg-navy py-3 text-white [&_:focus-visible]:outline-white">
        <div className="wrap flex flex-wrap items-center gap-x-4 sm:flex-nowrap">
          <a
            href={paths.start}
            className="inline-flex min-h-8 items-center text-xl font-bold text-white no-underline"
          >
            Sambang
          </a>
          <p className="text-xs text-[#d9deea] max-sm:order-last max-sm:basis-full sm:text-sm">
            Direktorat Jenderal Perimbangan Keuangan, {MINISTRY_NAME}
          </p>
          <nav aria-label="Utama" className="ml-auto">
            <a
              href={paths.newRequest}
              className="inline-flex min-h-8 items-center whitespace-nowrap font-semibold text-white"
            >
              Ajukan konsultasi
            </a>
          </nav>
        </div>
      </header>
      <main id="isi" tabIndex={-1} className="wrap flex-1 py-5 outline-none sm:py-8">
        {children}
      </main>
      <footer className="border-t border-line bg-paper py-6 text-sm text-soft">
        <div className="wrap space-y-1">
          <p>
            <strong>{FREE_OF_CHARGE}</strong> Bila ada yang meminta imbalan, laporkan ke 150420.
          </p>
          <p className="flex flex-wrap gap-x-5 gap-y-1">
            <a className="inline-flex min-h-6 items-center whitespace-nowrap" href={PHONE.href}>
              Telepon {PHONE.label}
            </a>
            <a className="inline-flex min-h-6 items-center whitespace-nowrap" href={WHATSAPP.href}>
              WhatsApp {WHATSAPP.label}
            </a>
            <a className="inline-flex min-h-6 items-center whitespace-nowrap" href={LETTERS.href}>
              {LETTERS.label}
            </a>
            <a
              className="no-print inline-flex min-h-6 items-center whitespace-nowrap"
              href={paths.signIn}
            >
              Masuk untuk pegawai
            </a>
          </p>
        </div>
      </footer>
    </>
  );
}
