import { BRING_WITH_CARD } from '#app/copy/guest-card.ts';
import { Facts } from '../blocks.tsx';
import { Button, ButtonLink } from '../button.tsx';
import { QrCode } from '../qr-code.tsx';
import { FLOOR } from '#app/copy/office-address.ts';

interface GuestCardProps {
  readonly number: string;
  readonly officeLabel: string;
  readonly day: string;
  readonly hours: { readonly office: string };
  readonly place: string;
  readonly guests: string | null;
  /** The address in the QR code, and the code as it is read out. */
  readonly address: string;
  readonly code: string;
}

/** The card a group shows at the desk: one look says which request, when and where. Prints on one page. */
export function GuestCard(props: GuestCardProps) {
  const { number, officeLabel, day, hours, place, guests, address, code } = props;
  return (
    <article
      aria-label={`Kartu tamu ${number}`}
      className="keep overflow-hidden rounded-lg border border-edge bg-paper"
    >
      <p className="border-b-4 border-gold bg-navy px-4 py-2 text-sm font-semibold text-white print:bg-white print:text-black">
        Kartu tamu konsultasi DJPK
      </p>
      <div className="grid gap-x-8 p-4 sm:grid-cols-[16rem_1fr] sm:p-6">
        <figure className="max-sm:mb-4">
          <QrCode
            text={address}
            label={`Kode QR kartu tamu ${number}`}
            className="mx-auto block w-full max-w-72 print:max-w-60"
          />
          <figcaption className="mt-1 text-center font-mono text-sm break-words">
            <span className="sr-only">Kode: </span>
            {code}
          </figcaption>
        </figure>
        <div>
          <p className="text-3xl font-bold tracking-tight text-navy">{number}</p>
          <p className="mt-1 text-lg font-semibold">{officeLabel}</p>
          <p className="mt-3 mb-3 text-lg font-bold text-navy">
            <span className="block">{day}</span>
            <span className="block">{hours.office}</span>
          </p>
          <Facts
            narrow
            facts={[
              { label: 'Tempat', value: place },
              { label: 'Rombongan', value: guests ?? 'Belum ada nama dalam daftar' },
            ]}
          />
        </div>
      </div>
    </article>
  );
}

/** The same for each guest with their name, to be printed and cut. */
export function CardsPaper({ href }: { readonly href: string }) {
  return (
    <div className="no-print mt-4 flex flex-wrap items-center gap-x-4 gap-y-1">
      <ButtonLink href={href} look="secondary" icon="file">
        Kartu per tamu (PDF)
      </ButtonLink>
      <p className="text-soft">Satu kartu bernama untuk setiap tamu, siap dicetak dan dipotong.</p>
    </div>
  );
}

/** What to bring, and how the card is kept for a day without signal. */
export function CardAdvice({ note }: { readonly note: string }) {
  return (
    <section aria-labelledby="bawa" className="mt-6">
      <h2 id="bawa">Yang perlu dibawa</h2>
      <ul className="mt-2 list-disc space-y-1 pl-6">
        {BRING_WITH_CARD.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p className="mt-3 max-w-2xl">
        Tunjukkan kode QR di resepsionis {FLOOR}. {note}
      </p>
      <p className="no-print mt-3 max-w-2xl text-soft">
        Simpan tangkapan layar atau cetak halaman ini, supaya tetap dapat dibuka tanpa sinyal. Jika
        jadwal diubah, buka halaman ini lagi: kodenya ikut berganti.
      </p>
    </section>
  );
}

/** For a card that went astray: its code is taken back, and the page shows another. */
export function RenewCode({ action }: { readonly action: string }) {
  return (
    <details className="no-print mt-6 max-w-2xl">
      <summary className="inline-flex min-h-8 items-center font-semibold text-link underline underline-offset-3">
        Kartu hilang atau tersebar?
      </summary>
      <p className="mt-2">
        Ganti kodenya. Jadwal Anda tetap; kartu yang sudah dicetak atau dibagikan tidak berlaku
        lagi, jadi bagikan kartu yang baru kepada rombongan.
      </p>
      <form method="post" action={action} className="mt-3">
        <Button look="secondary" icon="undo">
          Ganti kode
        </Button>
      </form>
    </details>
  );
}
