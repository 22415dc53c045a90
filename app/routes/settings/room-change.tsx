import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changeRoom } from '#app/commands/rooms.server.ts';
import { PageHead, Section } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { ChangedMeanwhile } from '#app/components/resources/changed-meanwhile.tsx';
import { ResourceState } from '#app/components/resources/resource-state.tsx';
import { Unavailable } from '#app/components/resources/unavailable.tsx';
import { RoomForm } from '#app/components/resources/small-forms.tsx';
import { ROOM_PAGES } from '#app/copy/resource-pages.ts';
import { zRoomPage } from '#app/forms/resource-pages.ts';
import { paths } from '#app/http/paths.ts';
import { loadOneRoom } from './rooms.server.ts';
import { doResource } from './resource-deed.server.ts';

export const loader = loadOneRoom;

export const action = (args: ActionFunctionArgs) =>
  doResource(args, {
    shape: zRoomPage,
    deed: ({ services, doer }, form) => changeRoom(services, doer, args.params.id ?? '', form),
    subject: `room:${args.params.id ?? ''}`,
    ...{ to: paths.rooms, done: 'tersimpan' },
  });

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? ''} – Ruang – Sambang` },
];

export default function ChangeRoom() {
  const { id, name, values, retired, coming, unavailable, seen, current } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead title={name} back={{ href: paths.rooms, text: 'Ruang' }} />
      <ChangedMeanwhile refusal={answer?.refusal} now={current} />
      <RoomForm
        seen={seen}
        values={values}
        newId={null}
        result={answer?.result}
        button={ROOM_PAGES.change.button}
        back={paths.rooms}
      />
      <Unavailable
        lines={unavailable}
        none="Ruang ini selalu tersedia pada jam layanan."
        newHref={paths.newClosureOf('ruang', id)}
        button="Blokir sementara"
      />
      {!retired && (
        <Section title="Kalender ruang" id="kalender">
          <p className="mb-3 max-w-2xl text-soft">
            Kapan ruang ini terpakai, di Outlook atau pada layar di depan pintu.
          </p>
          <ButtonLink href={paths.roomCalendar(id)} look="secondary" icon="calendar">
            Alamat kalender
          </ButtonLink>
        </Section>
      )}
      <ResourceState
        {...{ retired, coming }}
        retireHref={paths.retireRoom(id)}
        returnHref={paths.returnRoom(id)}
        none="Belum ada jadwal yang akan datang."
      />
    </>
  );
}
