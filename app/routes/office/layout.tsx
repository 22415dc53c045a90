import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Outlet, useLoaderData, useLocation } from '@remix-run/react';
import { Confirmation } from '#app/components/confirmation.tsx';
import { statusOfError } from '#app/components/error-page.tsx';
import { OfficeFrame } from '#app/components/office/office-frame.tsx';
import { pageErrorOf } from '#app/copy/page-errors.ts';
import { signedInAddress } from '../guards/office.server.ts';

/** As whom one is here; every page asks for itself whether one may be. */
export async function loader(args: LoaderFunctionArgs) {
  return { email: (await signedInAddress(args))?.email ?? '' };
}

export const meta: MetaFunction = ({ error }) => {
  if (!error) return [];
  return [{ title: `${pageErrorOf(statusOfError(error)).title} – Sambang` }];
};

export default function OfficeLayout() {
  const { email } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  // Without a session the sign-in stands here, in its own frame.
  if (email === '') return <Outlet />;
  return (
    <OfficeFrame email={email} here={pathname}>
      <Confirmation />
      <Outlet />
    </OfficeFrame>
  );
}
