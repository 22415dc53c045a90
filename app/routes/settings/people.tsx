import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHead, Section } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { PeopleTable } from '#app/components/people/people-table.tsx';
import { formatInstant } from '#app/copy/dates.ts';
import { paths } from '#app/http/paths.ts';
import { listAccounts } from '#app/queries/accounts.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageUsers');
  const people = listAccounts(services.db, services.clock()).map(
    ({ id, name, email, role, unit, narasumber, state, lastSeenAt }) => ({
      ...{ id, name, email, role, unit, state },
      unconnected: role === 'narasumber' && narasumber === null,
      lastSeen: lastSeenAt === null ? null : formatInstant(lastSeenAt),
    }),
  );
  return { people };
}

export const meta: MetaFunction = () => [{ title: 'Pegawai – Sambang' }];

export default function People() {
  const { people } = useLoaderData<typeof loader>();
  const closed = people.filter(({ state }) => state === 'closed');
  const open = people.filter(({ state }) => state !== 'closed');
  return (
    <>
      <PageHead title="Pegawai" back={{ href: paths.settings, text: 'Pengaturan' }}>
        Siapa yang dapat masuk, dengan peran apa. Pemda tidak memerlukan akun.
      </PageHead>
      <p className="mb-6">
        <ButtonLink href={paths.newPerson} wide>
          Tambah pegawai
        </ButtonLink>
      </p>
      <PeopleTable caption="Akun yang terbuka" people={open} />
      {closed.length > 0 && (
        <Section title={`Akun yang ditutup (${closed.length})`} id="ditutup">
          <PeopleTable caption="Akun yang ditutup" people={closed} />
        </Section>
      )}
    </>
  );
}
