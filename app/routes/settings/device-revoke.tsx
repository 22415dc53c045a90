import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ConfirmDeed } from '#app/components/people/confirm-deed.tsx';
import { PLACE_WORDS } from '#app/copy/shifts.ts';
import { paths } from '#app/http/paths.ts';
import { loadDevice, revoke } from './devices.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadDevice(args);
export const action = (args: ActionFunctionArgs) => revoke(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Cabut ${data?.name ?? ''} – Sambang` },
];

export default function RevokeDevice() {
  const { name, place } = useLoaderData<typeof loader>();
  return (
    <ConfirmDeed
      title={`Cabut pendaftaran ${name}?`}
      button="Cabut pendaftaran"
      grave
      back={{ href: paths.devices, text: 'Perangkat' }}
      refusal={null}
    >
      <p>
        {PLACE_WORDS[place]}. Sesi yang terbuka dengan PIN di perangkat itu langsung berakhir, dan
        PIN tidak berlaku lagi di sana. Untuk memakainya kembali, daftarkan dengan kode baru.
      </p>
    </ConfirmDeed>
  );
}
