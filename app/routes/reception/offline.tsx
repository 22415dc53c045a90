import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { OfflineDesk } from '#app/components/desk/line/offline-desk.tsx';
import type { PageHandle } from '#app/components/page-handle.ts';
import { requireStaff } from '../guards/staff.server.ts';

export const handle: PageHandle = { hydrate: true };

/** The page itself holds no name of anybody: browsers keep it. */
export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'readDay');
  return null;
}

/** Nothing here is the server's to say again. */
export const shouldRevalidate = () => false;

export const meta: MetaFunction = () => [{ title: 'Meja luring – Sambang' }];

export default function Offline() {
  return <OfflineDesk />;
}
