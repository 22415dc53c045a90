import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '#app/components/button.tsx';
import { PublicFrame } from '#app/components/frames/public-frame.tsx';
import {
  DoubtfulPaper,
  FullNeeds,
  ModeOffer,
  WhereToTurn,
} from '#app/components/start-sections.tsx';
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
      <p className="mt-1 text-[0.8125rem] text-soft sm:text-lg">
        Tentang transfer ke daerah, untuk pemda dan DPRD.
      </p>
      <div className="mt-3 flex flex-wrap gap-3 sm:mt-6">
        <ButtonLink href={paths.newRequest} wide>
          Ajukan konsultasi
        </ButtonLink>
        <span className="max-sm:hidden">
          <ButtonLink href={paths.officeSignIn} look="secondary">
            Lihat permohonan saya
          </ButtonLink>
        </span>
      </div>
      <div className="mt-3 grid gap-3 sm:mt-8 sm:gap-6 md:grid-cols-2">
        <WhatToAskFor free={free} />
        <WhatIsNeeded />
        <WhereItStands />
      </div>
      <div className="gap-x-12 lg:grid lg:grid-cols-2">
        <FullNeeds />
        <div>
          <DoubtfulPaper />
          <WhereToTurn />
        </div>
      </div>
    </PublicFrame>
  );
}

const CARD = 'rounded-lg border border-line bg-paper px-4 py-2.5 sm:p-6';
const TITLE = 'text-base sm:text-xl';
const TEXT = 'mt-0.5 text-sm sm:mt-2 sm:text-base';

function WhatToAskFor({ free }: ReturnType<typeof useLoaderData<typeof loader>>) {
  return (
    <section aria-labelledby="pilihan" className={`${CARD} md:col-span-2`}>
      <h2 id="pilihan" className={TITLE}>
        Apa yang dapat diminta?
      </h2>
      <div className="gap-x-12 md:mt-4 md:grid md:grid-cols-2">
        <ModeOffer
          mode="videoConference"
          why="Diutamakan karena hemat perjalanan."
          more="Menurut S-38/PK/2023 bertahap menggantikan tatap muka."
          free={free.videoConference}
        />
        <ModeOffer
          mode="tatapMuka"
          why="Di Jakarta, setelah jadwal dikonfirmasi."
          more="Untuk persoalan yang perlu dibicarakan langsung."
          free={free.tatapMuka}
        />
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
      <p className={TEXT}>
        Surat kepada Dirjen Perimbangan Keuangan, topik, waktu, dan peserta.{' '}
        <a href="#rincian">Rinciannya</a>
      </p>
    </section>
  );
}

function WhereItStands() {
  return (
    <section aria-labelledby="status" className={CARD}>
      <h2 id="status" className={TITLE}>
        Di mana permohonan saya?
      </h2>
      <p className={TEXT}>
        <a href={paths.officeSignIn} className="font-semibold">
          Masuk dengan surel instansi
        </a>
        , atau buka tautan dalam surel kami.
      </p>
    </section>
  );
}
