import { LETTERS, PHONE, REPORTS_ONLY_ADDRESS, WHATSAPP } from '#app/copy/contact-channels.ts';
import { placeOf } from '#app/copy/office-address.ts';
import { MODE_CHOICES } from '#app/copy/request-form.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { paths } from '#app/http/paths.ts';
import { Section } from './blocks.tsx';
import { Icon } from './icon.tsx';

const MODES = ['videoConference', 'tatapMuka'] as const;

interface NamedSlot {
  readonly day: string;
  readonly hours: string;
}

interface FreeSlotsProps {
  readonly free: Readonly<Record<MeetingMode, readonly NamedSlot[]>>;
}

/** The next slots that could be asked for, of both modes. */
export function FreeSlots({ free }: FreeSlotsProps) {
  return (
    <Section title="Waktu terdekat yang masih tersedia" id="waktu">
      <div className="grid gap-4 md:grid-cols-2">
        {MODES.map((mode) => (
          <div key={mode} className="card">
            <h3>{MODE_CHOICES[mode].label}</h3>
            <FreeOfMode slots={free[mode]} />
            <p className="mt-2">
              <a
                href={`${paths.newRequest}?cara=${mode}`}
                className="inline-flex min-h-8 items-center font-semibold"
              >
                Ajukan {MODE_CHOICES[mode].label.toLowerCase()}
              </a>
            </p>
          </div>
        ))}
      </div>
    </Section>
  );
}

function FreeOfMode({ slots }: { readonly slots: readonly NamedSlot[] }) {
  if (slots.length === 0) {
    return (
      <p className="mt-1 text-soft">
        Belum ada waktu yang dapat dipilih saat ini. Mohon hubungi {PHONE.label}.
      </p>
    );
  }
  return (
    <ul className="mt-1 space-y-1">
      {slots.map(({ day, hours }) => (
        <li key={`${day} ${hours}`} className="flex gap-2">
          <Icon name="calendar" className="mt-1 text-soft" />
          <span>
            {day}, <span className="whitespace-nowrap">{hours}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What is needed, in full. */
export function FullNeeds() {
  return (
    <Section title="Rincian yang perlu disiapkan" id="rincian">
      <ol className="max-w-3xl list-decimal space-y-2 pl-6">
        <li>
          <strong>Surat Permintaan Konsultasi/Audiensi</strong> yang ditujukan kepada Direktur
          Jenderal Perimbangan Keuangan, lengkap dengan nomor, tanggal, perihal, dan penanda tangan
          (PDF atau foto).
        </li>
        <li>
          <strong>Topik dan pertanyaan</strong>, agar narasumber yang tepat dapat bersiap.
        </li>
        <li>
          <strong>Pilihan waktu</strong>, sebaiknya lebih dari satu, dan apakah cara lain juga dapat
          Anda terima.
        </li>
        <li>
          <strong>Daftar peserta</strong> dengan nama dan jabatan; untuk video conference cukup
          jumlahnya. Sebutkan bila Kepala Daerah, Wakil Kepala Daerah, atau Pimpinan DPRD hadir.
        </li>
        <li>
          <strong>Narahubung</strong>: nama, jabatan, alamat surel, dan nomor telepon.
        </li>
      </ol>
      <p className="mt-3 text-soft">
        NIK dan salinan KTP tidak diperlukan; mohon tidak mengirimkannya.
      </p>
    </Section>
  );
}

/** How the office is reached, and what to do about a doubtful letter. */
export function WhereToTurn() {
  return (
    <Section title="Ke mana menghubungi kami?" id="tujuan">
      <ul className="flex flex-wrap gap-x-8 gap-y-2">
        <Channel title="Telepon" {...PHONE} />
        <Channel title="WhatsApp" {...WHATSAPP} />
        <Channel title="Surat permintaan" {...LETTERS} />
      </ul>
      <address className="mt-3">{placeOf(null)}</address>
      <p className="mt-3 max-w-3xl text-soft">
        Alamat {REPORTS_ONLY_ADDRESS} hanya menerima laporan rutin; mohon tidak mengirim surat
        permintaan ke sana.
      </p>
      <div className="mt-5 max-w-3xl rounded-lg border-l-4 border-gold bg-warn-bg px-4 py-3">
        <h3>Ragu akan keaslian sebuah surat?</h3>
        <p className="mt-1">
          Beredar surat palsu yang mengatasnamakan DJPK. Sebelum menindaklanjutinya, tanyakan kepada
          kami melalui <a href={PHONE.href}>{PHONE.label}</a>.
        </p>
      </div>
    </Section>
  );
}

function Channel({ title, label, href }: { title: string; label: string; href: string }) {
  return (
    <li>
      <span className="block text-sm text-soft">{title}</span>
      <a href={href} className="inline-flex min-h-8 items-center font-semibold">
        {label}
      </a>
    </li>
  );
}
