import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { SettingsCards } from '#app/components/people/settings-cards.tsx';
import { outboxState } from '#app/queries/outbox.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'manageResources');
  return { actor, failedMail: outboxState(services.db, services.clock()).failed };
}

export const meta: MetaFunction = () => [{ title: 'Pengaturan – Sambang' }];

export default function Settings() {
  const { actor, failedMail } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title="Pengaturan">Yang dikelola kantor sendiri.</PageHead>
      <SettingsCards actor={actor} failedMail={failedMail} />
    </>
  );
}
