import type { ReactNode } from 'react';
import { Section } from '#app/components/blocks.tsx';
import { PageHead } from '#app/components/blocks.tsx';
import { ROLE_WORDS } from '#app/copy/people.ts';
import { type Role, ROLES } from '#app/domain/people/roles.ts';
import { paths } from '#app/http/paths.ts';
import { Actors, Boxes, Dialogs, Empties } from './boxes.tsx';
import { Buttons, Letters } from './basics.tsx';
import { Cards } from './cards.tsx';
import { Choices, Fields, Summaries } from './forms.tsx';
import { FindingsOfEach, Refusals } from './findings.tsx';
import { Slots } from './slots.tsx';
import { Statuses, Steps, Timelines } from './states.tsx';
import { Tables } from './tables.tsx';

const PARTS: readonly (readonly [id: string, title: string, part: () => ReactNode])[] = [
  ['huruf', 'Huruf dan tautan', Letters],
  ['tombol', 'Tombol', Buttons],
  ['isian', 'Isian', Fields],
  ['pilihan', 'Pilihan', Choices],
  ['waktu', 'Pilihan waktu', Slots],
  ['ringkasan', 'Ringkasan kesalahan', Summaries],
  ['temuan', 'Temuan', FindingsOfEach],
  ['penolakan', 'Tindakan yang tidak terlaksana', Refusals],
  ['status', 'Status', Statuses],
  ['jejak', 'Jejak', Timelines],
  ['tabel', 'Tabel', Tables],
  ['kosong', 'Keadaan kosong', Empties],
  ['kotak', 'Kotak pesan', Boxes],
  ['fakta', 'Fakta', Actors],
  ['dialog', 'Dialog', Dialogs],
  ['kartu', 'Kartu tamu dan kode', Cards],
  ['langkah', 'Langkah dan janji jawab', Steps],
];

/** All of it on one page, each part with a name to link to. */
export function Gallery({ frame }: { readonly frame: Role | null }) {
  return (
    <>
      <PageHead title="Komponen">
        Setiap komponen dalam setiap keadaannya. Bingkai halaman dapat diganti di bawah ini.
      </PageHead>
      <FrameChoice frame={frame} />
      <nav aria-label="Bagian" className="mt-4">
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {PARTS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-flex min-h-6 items-center">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {PARTS.map(([id, title, Part]) => (
        <Section key={id} id={id} title={title}>
          <Part />
        </Section>
      ))}
    </>
  );
}

function FrameChoice({ frame }: { readonly frame: Role | null }) {
  const frames: readonly (Role | null)[] = [null, ...ROLES.filter((role) => role !== 'pemda')];
  return (
    <nav aria-label="Bingkai">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {frames.map((role) => (
          <li key={role ?? 'umum'}>
            <a
              href={role === null ? paths.components : `${paths.components}?bingkai=${role}`}
              className="inline-flex min-h-6 items-center"
              {...(role === frame && { 'aria-current': 'true' as const })}
            >
              {role === null ? 'umum' : ROLE_WORDS[role]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
