import { useRouteError } from '@remix-run/react';
import { NOT_ENROLLED } from '#app/copy/shifts.ts';
import { paths } from '#app/http/paths.ts';
import { PageHead } from '../blocks.tsx';
import { Actions, ButtonLink } from '../button.tsx';
import { ErrorPage, reasonOfError, statusOfError } from '../error-page.tsx';
import { PublicFrame } from '../frames/public-frame.tsx';

/** What stands in the place of a page for enrolled devices; `to` is that page. */
export function DeviceError({ to }: { readonly to: string }) {
  const error = useRouteError();
  if (reasonOfError(error) !== 'notEnrolled') return <ErrorPage status={statusOfError(error)} />;
  const { title, text, advice } = NOT_ENROLLED;
  return (
    <PublicFrame>
      <div className="mx-auto max-w-lg">
        <PageHead title={title}>{text}</PageHead>
        <p>{advice}</p>
        <Actions>
          <ButtonLink href={paths.enrol}>Masukkan kode pendaftaran</ButtonLink>
          <ButtonLink
            href={`${paths.signIn}?${new URLSearchParams({ ke: to }).toString()}`}
            look="secondary"
          >
            Masuk dengan kata sandi
          </ButtonLink>
        </Actions>
      </div>
    </PublicFrame>
  );
}
