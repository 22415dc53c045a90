import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useLocation } from '@remix-run/react';
import { Confirmation } from '#app/components/confirmation.tsx';
import { StaffFrame } from '#app/components/frames/staff-frame.tsx';
import type { SignedIn } from '#app/components/frames/signed-in.ts';
import { loadFrame } from './frame.server.ts';

/** Who is at the page, for its frame; whether they may be there each page asks itself. */
export const loader = (args: LoaderFunctionArgs): Promise<SignedIn | null> => loadFrame(args);

export default function StaffLayout() {
  const who = useLoaderData<typeof loader>();
  const { pathname, search } = useLocation();
  if (who === null) return <Outlet />;
  return (
    <StaffFrame who={who} here={pathname} search={search}>
      <Confirmation />
      <Outlet />
    </StaffFrame>
  );
}
