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
      <header className="no-print">
        <div className="border-b-4 border-gold bg-navy py-3 text-white [&_:focus-visible]:outline-white">
          <div className="wrap flex flex-wrap items-center gap-x-4 sm:flex-nowrap">
            <a
              href={paths.start}
              className="inline-flex min-h-8 items-center text-xl font-bold text-white no-underline"
            >
              Sambang
            </a>
            <p className="text-xs text-[#d9deea] max-sm:order-last max-sm:basis-full sm:text-sm">
              <abbr title="Direktorat Jenderal" className="no-underline sm:hidden">
                Ditjen
              </abbr>
              <span className="max-sm:hidden">Direktorat Jenderal</span> Perimbangan Keuangan,{' '}
              {MINISTRY_NAME}
            </p>
            <nav aria-label="Utama" className="ml-auto flex gap-x-4 sm:gap-x-6">
              <NavLink href={paths.officeSignIn}>Permohonan saya</NavLink>
              <NavLink href={paths.newRequest}>
                Ajukan<span className="max-sm:hidden">&nbsp;konsultasi</span>
              </NavLink>
            </nav>
          </div>
        </div>
        <AlwaysInSight />
      </header>
      <main id="isi" tabIndex={-1} className="wrap flex-1 py-5 outline-none sm:py-8">
        {children}
      </main>
      <Footer />
    </>
  );
}

function NavLink({ href, children }: LinkProps) {
  return (
    <a
      href={href}
      className="inline-flex min-h-8 items-center whitespace-nowrap font-semibold text-white"
    >
      {children}
    </a>
  );
}

/** Against those who ask for money in the office's name, or write letters in it. */
function AlwaysInSight() {
  return (
    <div className="border-b border-line bg-paper text-xs sm:text-sm">
      <p className="wrap flex flex-wrap items-center justify-between gap-x-3 sm:justify-start sm:gap-x-8">
        <span>{FREE_OF_CHARGE}</span>
        <a href={paths.authenticity} className="inline-flex min-h-8 items-center">
          Cek keaslian surat
        </a>
      </p>
    </div>
  );
}

function Footer() {
  return (
    <footer className="border-t border-line bg-paper py-6 text-sm text-soft">
      <div className="wrap space-y-3">
        <p>
          <strong>{FREE_OF_CHARGE}</strong> Bila ada yang meminta imbalan, laporkan ke 150420.
        </p>
        <p className="flex flex-wrap gap-x-5 gap-y-1">
          <FooterLink href={PHONE.href}>Telepon {PHONE.label}</FooterLink>
          <FooterLink href={WHATSAPP.href}>WhatsApp {WHATSAPP.label}</FooterLink>
          <FooterLink href={LETTERS.href}>{LETTERS.label}</FooterLink>
        </p>
        <nav aria-label="Tentang layanan" className="no-print flex flex-wrap gap-x-5 gap-y-1">
          <FooterLink href={paths.serviceStandard}>Standar pelayanan</FooterLink>
          <FooterLink href={paths.authenticity}>Cek keaslian surat</FooterLink>
          <FooterLink href={paths.privacy}>Pelindungan data pribadi</FooterLink>
          <FooterLink href={paths.accessibility}>Aksesibilitas</FooterLink>
          <FooterLink href={paths.officeSignIn}>Masuk untuk instansi</FooterLink>
          <FooterLink href={paths.signIn}>Masuk untuk pegawai</FooterLink>
        </nav>
      </div>
    </footer>
  );
}

interface LinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

function FooterLink({ href, children }: LinkProps) {
  return (
    <a className="inline-flex min-h-8 items-center whitespace-nowrap" href={href}>
      {children}
    </a>
  );
}
