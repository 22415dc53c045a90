import type { HeadersFunction, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, ButtonLink } from '#app/components/button.tsx';
import { PublicFrame } from '#app/components/frames/public-frame.tsx';
import { SendParkedForm } from '#app/components/people/send-parked-form.tsx';
import { SignInPage } from '#app/components/sign-in-page.tsx';
import { paths } from '#app/http/paths.ts';
import { doSignIn, loadSignIn } from './sign-in.server.ts';

export const loader = loadSignIn;
export const action = doSignIn;

export const meta: MetaFunction = () => [{ title: 'Masuk – Sambang' }];

export const headers: HeadersFunction = ({ actionHeaders }) => {
  const wait = actionHeaders.get('Retry-After');
  return wait === null ? {} : { 'Retry-After': wait };
};

export default function SignIn() {
  const who = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.kind === 'entered') return <SendParkedForm {...answer} />;
  if (answer?.kind === 'again') return <SignInPage parked={answer.parked} last={answer.last} />;
  return who === null ? <SignInPage parked={null} /> : <SignedInAlready {...who} />;
}

function SignedInAlready({ name, home }: { readonly name: string; readonly home: string }) {
  return (
    <PublicFrame>
      <div className="mx-auto max-w-lg">
        <PageHead title="Anda sudah masuk">
          Sebagai {name}. Untuk masuk dengan akun lain, keluarlah terlebih dahulu.
        </PageHead>
        <Actions>
          <ButtonLink href={home} wide>
            Lanjutkan
          </ButtonLink>
          <ButtonLink href={paths.signOut} look="secondary" wide>
            Keluar
          </ButtonLink>
        </Actions>
      </div>
    </PublicFrame>
  );
}
