import { PHONE, WHATSAPP } from '#app/copy/contact-channels.ts';
import { APPLY_WORDS, type GateWords, SECRETARIAT_CALL } from '#app/copy/gate.ts';
import { FREE_OF_CHARGE } from '#app/copy/office-address.ts';
import { ButtonLink } from '../button.tsx';
import { QrCode } from '../qr-code.tsx';
import { Icon } from '../icon.tsx';

const LOOKS = {
  good: { icon: 'check', box: 'border-good bg-good-bg text-good' },
  info: { icon: 'info', box: 'border-info bg-info-bg text-info' },
  warn: { icon: 'hold', box: 'border-gold bg-warn-bg text-warn' },
  bad: { icon: 'block', box: 'border-bad bg-bad-bg text-bad' },
} as const;

/** The answer in five seconds: may this group go in. */
export function GateBanner({ words: { tone, title, text } }: { readonly words: GateWords }) {
  const { icon, box } = LOOKS[tone];
  return (
    <div className={`mb-6 flex items-start gap-4 rounded-lg border-2 px-4 py-3 ${box}`}>
      <Icon name={icon} className="mt-0.5 text-3xl" />
      <div className="min-w-0">
        <p className="text-2xl leading-tight font-bold">{title}</p>
        <p className="text-lg text-ink">{text}</p>
      </div>
    </div>
  );
}

/** The way to those who decide, where the desk may not. */
export function SecretariatCall() {
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-lg">
      <strong>{SECRETARIAT_CALL.title}:</strong>
      <span>{SECRETARIAT_CALL.text}</span>
      <a href={PHONE.href} className="inline-flex min-h-11 items-center font-bold">
        {PHONE.label}
      </a>
    </p>
  );
}

/** How to apply, large enough to be read across the desk, or turned towards the guest. */
export function HowToApply({
  address,
  handoutHref,
}: {
  readonly address: string;
  /** The same on a sheet to take along. */
  readonly handoutHref: string;
}) {
  const { title, steps } = APPLY_WORDS;
  return (
    <section aria-labelledby="mengajukan" className="card keep mt-6">
      <h2 id="mengajukan">{title}</h2>
      <div className="my-3 flex flex-wrap items-center gap-x-6 gap-y-3">
        <QrCode text={address} label="Kode QR menuju formulir permohonan" className="size-40" />
        <p className="min-w-0 flex-1 basis-56 text-2xl font-bold break-all text-navy">{address}</p>
      </div>
      <ol className="list-decimal space-y-1 pl-6">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="mt-3 text-lg">
        Bantuan: telepon <strong>{PHONE.label}</strong>, WhatsApp <strong>{WHATSAPP.label}</strong>.{' '}
        <strong>{FREE_OF_CHARGE}</strong>
      </p>
      <div className="no-print mt-3">
        <ButtonLink href={handoutHref} look="secondary" icon="file">
          Lembar untuk dibawa pulang
        </ButtonLink>
      </div>
    </section>
  );
}
