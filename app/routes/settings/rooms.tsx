import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead, Section } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { RoomsTable } from '#app/components/resources/rooms-table.tsx';
import { ROOM_PAGES } from '#app/copy/resource-pages.ts';
import { paths } from '#app/http/paths.ts';
import { loadRooms } from './rooms.server.ts';

export const loader = loadRooms;

export const meta: MetaFunction = () => [{ title: 'Ruang – Sambang' }];

export default function Rooms() {
  const { active, retired } = useLoaderData<typeof loader>();
  const { title, text, none, noneText } = ROOM_PAGES.list;
  return (
    <div className="max-w-3xl">
      <PageHead title={title} back={{ href: paths.settings, text: 'Pengaturan' }}>
        {text}
      </PageHead>
      <p className="mb-6">
        <ButtonLink href={paths.newRoom} wide>
          Tambah ruang
        </ButtonLink>
      </p>
      {active.length === 0 ? (
        <EmptyState title={none} icon="door">
          {noneText}
        </EmptyState>
      ) : (
        <RoomsTable caption="Ruang yang dipakai" rooms={active} />
      )}
      {retired.length > 0 && (
        <Section title={`Tidak dipakai (${retired.length})`} id="tidak-dipakai">
          <RoomsTable caption="Ruang yang tidak dipakai" rooms={retired} />
        </Section>
      )}
    </div>
  );
}
