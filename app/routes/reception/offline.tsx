import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OfflineDesk } from '#app/components/desk/line/offline-desk.tsx';
import type { PageHandle } from '#app/components/page-handle.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { knownRegions } from './known-regions.server.ts';

export const handle: PageHandle = { hydrate: true };

/** The page itself holds no name of anybody but of regions: browsers keep it. */
export async function loader(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'readDay');
  return { regions: knownRegions(services.db) };
}

/** Nothing here is the server's to say again. */
export const shouldRevalidate = () => false;

export const meta: MetaFunction = () => [{ title: 'Meja luring – Sambang' }];

export default function Offline() {
  const { regions } = useLoaderData<typeof loader>();
  return <OfflineDesk regions={regions} />;
}
