import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { Button } from '#app/components/button.tsx';
import { SessionList } from '#app/components/people/session-list.tsx';
import { formatInstant } from '#app/copy/dates.ts';
import { paths } from '#app/http/paths.ts';
import { openSessionsOfAddress } from '#app/queries/office-session.server.ts';
import { requireOffice } from '../guards/office.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services, session } = await requireOffice(args);
  const open = openSessionsOfAddress(services.db, session.email, services.clock());
  return {
    email: session.email,
    sessions: open.map(({ id, device, createdAt, lastSeenAt }) => ({
      ...{ id, device, isThis: id === session.sessionId },
      since: formatInstant(createdAt),
      lastSeen: formatInstant(lastSeenAt),
    })),
  };
}

export const meta: MetaFunction = () => [{ title: 'Sesi yang terbuka – Sambang' }];

export default function OfficeSessions() {
  const { email, sessions } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHead title="Sesi yang terbuka">
        Di sinilah {email} sedang masuk. Tidak mengenali salah satunya? Akhiri sesi itu, dan periksa
        siapa yang dapat membaca surel Anda.
      </PageHead>
      <SessionList sessions={sessions} endOf={paths.endOfficeSession} />
      {sessions.length > 1 && (
        <form method="post" action={paths.endOtherOfficeSessions} className="mt-4">
          <Button look="secondary">Akhiri semua sesi lain</Button>
        </form>
      )}
    </div>
  );
}
