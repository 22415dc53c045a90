import { isRouteErrorResponse } from '@remix-run/react';
import { isParkedForm, type ParkedForm } from '#app/forms/parked-form.ts';
import { OfficeSignInPage } from './office/office-sign-in-page.tsx';
import { LockedForm } from './shifts/locked-form.tsx';
import { SignInPage } from './sign-in-page.tsx';

/** The form that met no session, where that is what a route threw. */
export function parkedFormIn(error: unknown): ParkedForm | null {
  if (!isRouteErrorResponse(error) || error.status !== 401) return null;
  return isParkedForm(error.data) ? error.data : null;
}

/** The session is over in the middle of a form: signing in again hands the form through. */
export function SignInAgain({ parked }: { readonly parked: ParkedForm }) {
  if (parked.door === 'office') return <OfficeSignInPage parked={parked} />;
  if (parked.door === 'lock') return <LockedForm parked={parked} />;
  return <SignInPage parked={parked} />;
}
