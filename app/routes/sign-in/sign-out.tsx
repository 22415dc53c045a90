import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { signOut } from '#app/commands/sign-in.server.ts';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { PublicFrame } from '#app/components/frames/public-frame.tsx';
import { homeOf } from '#app/components/frames/staff-places.ts';
import type { Role } from '#app/domain/people/roles.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { deviceHere } from '../guards/device.server.ts';
import { endedSessionCookie } from '../guards/session-cookie.server.ts';
import { staffHere } from '../guards/staff-here.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  // Signing out needs no unlocking: it only closes.
  const staff = await staffHere(args);
  if (staff === null) throw redirect(paths.signIn);
  return { name: staff.actor.name, home: homeOf(staff.actor.role as Role) };
}

export async function action(args: ActionFunctionArgs) {
  const { services, requestId } = args.context;
  const staff = await staffHere(args);
  if (staff !== null) signOut(services, { actor: staff.actor, requestId }, staff.sessionId);
  const headers = { 'Set-Cookie': await endedSessionCookie(services.env) };
  const atDesk = (await deviceHere(args))?.place === 'desk';
  return redirect(withDone(atDesk ? paths.shift : paths.signIn, 'keluar'), { headers });
}

export const meta: MetaFunction = () => [{ title: 'Keluar – Sambang' }];

export default function SignOut() {
  const { name, home } = useLoaderData<typeof loader>();
  return (
    <PublicFrame>
      <div className="mx-auto max-w-lg">
        <PageHead title="Keluar dari Sambang?">
          Anda masuk sebagai {name}. Sesi di perangkat ini akan berakhir.
        </PageHead>
        <form method="post">
          <Actions>
            <Button wide>Keluar</Button>
            <ButtonLink href={home} look="quiet">
              Tetap masuk
            </ButtonLink>
          </Actions>
        </form>
      </div>
    </PublicFrame>
  );
}
