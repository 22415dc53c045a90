import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { KeysTable } from '#app/components/people/keys-table.tsx';
import { formatInstant } from '#app/copy/dates.ts';
import { paths } from '#app/http/paths.ts';
import { listApiKeys } from '#app/queries/api-keys.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageUsers');
  const keys = listApiKeys(services.db).map(({ createdAt, revokedAt, ...key }) => ({
    ...key,
    since: formatInstant(createdAt),
    revokedSince: revokedAt === null ? null : formatInstant(revokedAt),
  }));
  return { keys };
}

export const meta: MetaFunction = () => [{ title: 'Kunci API – Sambang' }];

export default function ApiKeys() {
  const { keys } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title="Kunci API" back={{ href: paths.settings, text: 'Pengaturan' }}>
        Dengan kunci, sebuah program melakukan apa yang boleh dilakukan perannya, dengan ketentuan
        yang sama.
      </PageHead>
      <p className="mb-6">
        <ButtonLink href={paths.newApiKey} wide>
          Buat kunci
        </ButtonLink>
      </p>
      {keys.length === 0 ? (
        <EmptyState title="Belum ada kunci" icon="info">
          Kunci diperlukan hanya jika portal, chatbot, atau program lain memakai Sambang.
        </EmptyState>
      ) : (
        <KeysTable keys={keys} />
      )}
    </>
  );
}
