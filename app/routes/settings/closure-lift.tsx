import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { lift } from '#app/commands/closure.server.ts';
import { ConfirmDeed } from '#app/components/people/confirm-deed.tsx';
import { CLOSURE_PAGES } from '#app/copy/closures.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { closureById } from '#app/queries/closures.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { loadClosure } from './closures.server.ts';

export const loader = loadClosure;

export async function action(args: ActionFunctionArgs) {
  const { services, doer } = await requireStaff(args, 'manageResources');
  const { id = '' } = args.params;
  const lifted = lift(services, doer, id);
  // Lifted already, by a second click or by a colleague: its page says when and by whom.
  if (!lifted.ok && closureById(services.db, id) === null) throw data(null, { status: 404 });
  return redirect(withDone(paths.closure(id), 'penutupan-dicabut'));
}

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: `Cabut penutupan ${shown?.what ?? ''} – Sambang` },
];

export default function LiftClosure() {
  const { id, what, when, reason, rows } = useLoaderData<typeof loader>();
  const open = rows.filter(({ state }) => state === 'open').length;
  return (
    <ConfirmDeed
      title={`Cabut penutupan ${what}?`}
      button={CLOSURE_PAGES.lift.button}
      grave
      back={{ href: paths.closure(id), text: 'Penutupan' }}
      refusal={null}
    >
      <p>
        {when} · {reason}
      </p>
      <p>{CLOSURE_PAGES.lift.text}</p>
      <p>
        {open === 0
          ? 'Tidak ada konsultasi yang masih menunggu ditangani.'
          : `${open} konsultasi yang belum ditangani kembali seperti semula.`}
      </p>
    </ConfirmDeed>
  );
}
