import { LETTERS, PHONE, WHATSAPP } from '#app/copy/contact-channels.ts';
import { APPLY_WORDS, HANDOUT_WORDS } from '#app/copy/gate.ts';
import { FREE_OF_CHARGE } from '#app/copy/office-address.ts';
import { QrCode } from '../qr-code.tsx';

/** The sheet a group takes along: thanks, the way to apply, and whom to call. No letterhead, no number of a letter. */
export function Handout({
  officeLabel,
  day,
  address,
  isRefused,
}: {
  readonly officeLabel: string;
  readonly day: string;
  readonly address: string;
  /** It could not be received today; else it only learns how visits are arranged. */
  readonly isRefused: boolean;
}) {
  const { title, greeting, sorry, plain, video } = HANDOUT_WORDS;
  return (
    <article className="rounded-lg border border-line bg-paper p-6 print:border-0 print:p-0">
      <h2 className="text-2xl">{title}</h2>
      <p className="mt-1 text-soft">
        {officeLabel} · {day}
      </p>
      <p className="mt-4 text-lg">{greeting}</p>
      <p className="mt-2 text-lg">{isRefused ? sorry : plain}</p>
      <div className="mt-6 flex flex-wrap items-center gap-6">
        <QrCode text={address} label="Kode QR menuju formulir permohonan" className="size-48" />
        <p className="min-w-0 flex-1 basis-60 text-xl font-bold break-all text-navy">{address}</p>
      </div>
      <ol className="mt-6 list-decimal space-y-1.5 pl-6 text-lg">
        {APPLY_WORDS.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="mt-4 text-lg">{video}</p>
      <dl className="mt-6 grid gap-x-6 gap-y-1 text-lg sm:grid-cols-[8rem_1fr]">
        <dt className="text-soft">Telepon</dt>
        <dd className="font-bold">{PHONE.label}</dd>
        <dt className="text-soft">WhatsApp</dt>
        <dd className="font-bold">{WHATSAPP.label}</dd>
        <dt className="text-soft">Surel</dt>
        <dd className="font-bold break-all">{LETTERS.label}</dd>
      </dl>
      <p className="mt-6 text-lg font-bold">{FREE_OF_CHARGE}</p>
    </article>
  );
}
