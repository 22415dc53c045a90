import { PHONE, REPORTS_ONLY_ADDRESS } from '#app/copy/contact-channels.ts';
import { placeOf } from '#app/copy/office-address.ts';
import { MODE_CHOICES } from '#app/copy/request-form.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { paths } from '#app/http/paths.ts';
import { Section } from './blocks.tsx';
import { Icon } from './icon.tsx';
import { Channels } from './public/channels.tsx';
import { CodeForm } from './public/code-form.tsx';
import { Requirements } from './public/service-parts.tsx';

interface ModeOfferProps {
  readonly mode: MeetingMode;
  readonly why: string;
  /** Said besides where there is room. */
  readonly more: string;
  /** The next slots that could be asked for, earliest first. */
  readonly free: readonly string[];
}

/** One of the two ways to be heard, and when it could be next. */
export function ModeOffer({ mode, why, more, free }: ModeOfferProps) {
  const { label } = MODE_CHOICES[mode];
  return (
    <div className="max-md:mt-1.5 sm:max-md:mt-5">
      <h3 className="flex items-center gap-2 text-base">
        <Icon name={mode === 'videoConference' ? 'video' : 'people'} className="text-gold" />
        <a href={`${paths.newRequest}?cara=${mode}`} className="inline-flex min-h-6 items-center">
          {label}
        </a>
      </h3>
      <p className="text-sm sm:text-base">
        {why} <span className="max-sm:hidden">{more}</span>
      </p>
      <FreeOfMode slots={free} />
    </div>
  );
}

/** On a phone the very next one; where there is room, some more. */
function FreeOfMode({ slots }: { readonly slots: readonly string[] }) {
  if (slots.length === 0) {
    return (
      <p className="text-sm text-soft sm:mt-2 sm:text-base">
        Belum ada waktu yang dapat dipilih; hubungi <a href={PHONE.href}>{PHONE.label}</a>.
      </p>
    );
  }
  return (
    <>
      <p className="max-sm:hidden sm:mt-2 sm:text-sm sm:text-soft">
        Waktu terdekat yang masih tersedia
      </p>
      <ul>
        {slots.map((slot, index) => (
          <li
            key={slot}
            className={`flex items-start gap-2 text-sm sm:text-base ${index > 0 ? 'max-sm:hidden' : ''}`}
          >
            <Icon name="calendar" className="mt-[0.25em] text-soft max-sm:hidden" />
            <span>
              <span className="text-soft sm:hidden">Mulai </span>
              {slot}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is needed, in full. */
export function FullNeeds() {
  return (
    <Section title="Rincian yang perlu disiapkan" id="rincian">
      <Requirements />
      <p className="mt-3">
        Batas peserta, umur surat, dan tenggatnya ada dalam{' '}
        <a href={paths.serviceStandard}>standar pelayanan</a>.
      </p>
    </Section>
  );
}

/** For whoever holds a paper in the office's name. */
export function DoubtfulPaper() {
  return (
    <Section title="Ragu akan keaslian sebuah surat?" id="keaslian">
      <div className="rounded-lg border-l-4 border-gold bg-paper p-4 sm:p-6">
        <p className="mb-4">
          Beredar surat palsu yang mengatasnamakan DJPK. Kartu tamu dan konfirmasi jadwal dari
          layanan ini memuat kode yang dapat diperiksa di sini; surat lain, tanyakan kepada kami
          melalui <a href={PHONE.href}>{PHONE.label}</a>.
        </p>
        <CodeForm />
      </div>
    </Section>
  );
}

/** How the office is reached. */
export function WhereToTurn() {
  return (
    <Section title="Ke mana menghubungi kami?" id="tujuan">
      <Channels lettersAs="Surat permintaan" />
      <address className="mt-3">{placeOf(null)}</address>
      <p className="mt-3 max-w-3xl text-soft">
        Alamat {REPORTS_ONLY_ADDRESS} hanya menerima laporan rutin; mohon tidak mengirim surat
        permintaan ke sana.
      </p>
    </Section>
  );
}
