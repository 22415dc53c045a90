import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '#app/components/button.tsx';
import { PublicFrame } from '#app/components/frames/public-frame.tsx';
import { Icon } from '#app/components/icon.tsx';
import { FreeSlots, FullNeeds, WhereToTurn } from '#app/components/start-sections.tsx';
import { PHONE, WHATSAPP } from '#app/copy/contact-channels.ts';
import { FREE_OF_CHARGE } from '#app/copy/office-address.ts';
import { paths } from '#app/http/paths.ts';
import { nextFreeSlots } from './start.server.ts';

export function loader({ context }: LoaderFunctionArgs) {
  return { free: nextFreeSlots(context.services) };
}

export const meta: MetaFunction = () => [
  { title: 'Konsultasi pemerintah daerah – Sambang, DJPK' },
  {
    name: 'description',
    content:
      'Cara meminta konsultasi dengan Direktorat Jenderal Perimbangan Keuangan melalui video conference atau tatap muka.',
  },
];

export default function Start() {
  const { free } = useLoaderData<typeof loader>();
  return (
    <PublicFrame>
      <h1>Konsultasi pemerintah daerah dengan DJPK</h1>
      <p className="mt-1 text-soft max-sm:text-sm">
        Untuk pemda dan DPRD, tentang transfer ke daerah.{' '}
        <strong className="whitespace-nowrap text-ink">{FREE_OF_CHARGE}</strong>
      </p>
      <div className="mt-3 sm:mt-5">
        <ButtonLink href={paths.newRequest} wide>
          Ajukan konsultasi
        </ButtonLink>
      </div>
      <div className="mt-4 grid gap-3 sm:mt-8 sm:gap-6 md:grid-cols-2">
        <WhatToAskFor />
        <div className="grid gap-3 sm:gap-6">
          <WhatIsNeeded />
          <WhereItStands />
        </div>
      </div>
      <FreeSlots free={free} />
      <FullNeeds />
      <WhereToTurn />
    </PublicFrame>
  );
}

const CARD = 'rounded-lg border border-line bg-paper px-4 py-3 sm:p-6';
const TITLE = 'text-base sm:text-xl';

function WhatToAskFor() {
  return (
    <section aria-labelledby="pilihan" className={CARD}>
      <h2 id="pilihan" className={TITLE}>
        Apa yang dapat diminta?
      </h2>
      <div className="mt-1 sm:mt-3">
        <h3 className="flex items-baseline gap-2 text-base">
          <Icon name="video" className="self-center text-gold" />
          <span>Video conference</span>
        </h3>
        <p className="text-sm sm:text-base">
          <strong>Diutamakan,</strong> karena hemat perjalanan dan menurut surat{' '}
          <span className="whitespace-nowrap">S-38/PK/2023</span> bertahap menggantikan tatap muka.
        </p>
      </div>
      <div className="mt-2 sm:mt-4">
        <h3 className="flex items-baseline gap-2 text-base">
          <Icon name="people" className="self-center text-gold" />
          <span>Tatap muka</span>
        </h3>
        <p className="text-sm sm:text-base">
          Di kantor DJPK, Jakarta, bila perlu dibicarakan langsung. Berangkatlah setelah jadwal
          dikonfirmasi.
        </p>
      </div>
    </section>
  );
}

function WhatIsNeeded() {
  return (
    <section aria-labelledby="siapkan" className={CARD}>
      <h2 id="siapkan" className={TITLE}>
        Apa yang perlu disiapkan?
      </h2>
      <p className="mt-0.5 text-sm sm:mt-2 sm:text-base">
        Surat permintaan kepada Dirjen Perimbangan Keuangan, topik, pilihan waktu, dan daftar
        peserta. <a href="#rincian">Rinciannya</a>
      </p>
    </section>
  );
}

function WhereItStands() {
  return (
    <section aria-labelledby="status" className={CARD}>
      <h2 id="status" className={TITLE}>
        Sampai mana permohonan saya?
      </h2>
      <p className="mt-0.5 text-sm sm:mt-2 sm:text-base">
        Buka tautan dalam surel kami. Tautannya hilang? Hubungi{' '}
        <a href={PHONE.href}>{PHONE.label}</a> atau{' '}
        <a href={WHATSAPP.href} className="whitespace-nowrap">
          WhatsApp
        </a>
        .
      </p>
    </section>
  );
}
