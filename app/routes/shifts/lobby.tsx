import type { ActionFunctionArgs, HeadersFunction, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, Section } from '#app/components/blocks.tsx';
import { DeskFrame } from '#app/components/shifts/desk-frame.tsx';
import { LobbyRows } from '#app/components/shifts/lobby-rows.tsx';
import { DeviceError } from '#app/components/shifts/not-enrolled.tsx';
import { paths } from '#app/http/paths.ts';
import { doLobby, loadLobby } from './lobby.server.ts';

export const loader = loadLobby;
export const action = (args: ActionFunctionArgs) => doLobby(args);

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction = () => [{ title: 'Lobi – Sambang' }];

export default function Lobby() {
  const { awaited, gone, dayText, readAt, seconds, deviceName } = useLoaderData<typeof loader>();
  const back = (
    <a href={paths.today} className="inline-flex min-h-11 items-center font-semibold text-white">
      Tamu hari ini
    </a>
  );
  return (
    <DeskFrame place={deviceName ?? 'Lobi'} aside={deviceName === null && back}>
      <h1>Rombongan hari ini</h1>
      <p className="text-xl font-semibold">{dayText}</p>
      <p className="mb-6 text-soft">
        Diperbarui pukul {readAt}, berikutnya otomatis dalam {seconds} detik.
      </p>
      {awaited.length === 0 ? (
        <EmptyState title="Tidak ada rombongan yang ditunggu" icon="calendar">
          {gone.length === 0
            ? 'Tidak ada tatap muka terjadwal hari ini.'
            : 'Semua rombongan hari ini sudah diterima di meja tamu.'}
        </EmptyState>
      ) : (
        <LobbyRows rows={awaited} isAwaited />
      )}
      {gone.length > 0 && (
        <Section id="diterima" title="Sudah diterima di meja tamu">
          <LobbyRows rows={gone} isAwaited={false} />
        </Section>
      )}
    </DeskFrame>
  );
}

export function ErrorBoundary() {
  return <DeviceError to={paths.lobby} />;
}
