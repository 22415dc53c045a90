import { isRouteErrorResponse } from '@remix-run/react';
import { isParkedForm, type ParkedForm } from '#app/forms/parked-form.ts';
import { paths } from '#app/http/paths.ts';
import { NoticeBox, PageHead } from './blocks.tsx';
import { PublicFrame } from './frames/public-frame.tsx';
import { SignInFields } from './forms/sign-in-fields.tsx';

/** The form that met no session, where that is what a route threw. */
export function parkedFormIn(error: unknown): ParkedForm | null {
  if (!isRouteErrorResponse(error) || error.status !== 401) return null;
  return isParkedForm(error.data) ? error.data : null;
}

/** The session is over in the middle of a form: signing in again hands the form through. */
export function SignInAgain({ parked }: { readonly parked: ParkedForm }) {
  return (
    <PublicFrame>
      <div className="max-w-xl">
        <PageHead title="Masuk kembali" />
        <NoticeBox tone="warn" title="Sesi Anda sudah berakhir" live>
          Isian Anda belum terkirim, tetapi tidak hilang. Masuk kembali, lalu kirim isiannya.
        </NoticeBox>
        <form method="post" action={paths.signIn}>
          <input type="hidden" name="isian" value={JSON.stringify(parked)} />
          <SignInFields />
        </form>
      </div>
    </PublicFrame>
  );
}
