import type { ReactNode } from 'react';
import { LETTERS, PHONE, WHATSAPP } from '#app/copy/contact-channels.ts';
import { FREE_OF_CHARGE, MINISTRY_NAME } from '#app/copy/office-address.ts';

/** What stands around every public page: whose it is, that it is free, where to turn. */
export function PageFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <a className="skip-link" href="#isi">
        Langsung ke isi
      </a>
      <header className="site-header">
        <div className="wrap">
          <a className="site-name" href="/">
            Sambang
          </a>
          <p className="site-owner">Direktorat Jenderal Perimbangan Keuangan, {MINISTRY_NAME}</p>
        </div>
      </header>
      <main id="isi" className="wrap">
        {children}
      </main>
      <footer className="site-footer">
        <div className="wrap">
          <p>
            <strong>{FREE_OF_CHARGE}</strong>
          </p>
          <p>
            Telepon{' '}
            <a className="whole" href={PHONE.href}>
              {PHONE.label}
            </a>{' '}
            · WhatsApp{' '}
            <a className="whole" href={WHATSAPP.href}>
              {WHATSAPP.label}
            </a>{' '}
            ·{' '}
            <a className="whole" href={LETTERS.href}>
              {LETTERS.label}
            </a>
          </p>
        </div>
      </footer>
    </>
  );
}
