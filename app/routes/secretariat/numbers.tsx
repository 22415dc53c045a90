import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { NumbersForm } from '#app/components/entry/numbers-form.tsx';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { keepNumbers } from '#app/commands/office-numbers.server.ts';
import { zOfficeNumbersPage } from '#app/forms/entry.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'submit');
  const found = loadReservation(services.db, args.params.number ?? '');
  if (found === null) throw data(null, { status: 404 });
  const { number, ticketNumber, nadineNumber } = found;
  return { number, ticketNumber, nadineNumber };
}

export async function action(args: ActionFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'submit');
  const { number = '' } = args.params;
  const sent = readForm(await requireForm(args.request), zOfficeNumbersPage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { ticketNumber, nadineNumber, seenTicket, seenNadine } = sent.value;
  const seen = { ticketNumber: seenTicket, nadineNumber: seenNadine };
  const done = keepNumbers(services, doer, number, {
    seen,
    wanted: { ticketNumber, nadineNumber },
  });
  if (!done.ok) return refusedAnswer(sent, done.error, actor);
  return redirect(withDone(paths.review(number), 'tersimpan'));
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `Nomor tiket dan Nadine ${page?.number ?? ''} – Sambang` },
];

export default function Numbers() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { number } = page;
  return (
    <div className="max-w-2xl">
      <PageHead
        title="Nomor tiket dan Nadine"
        back={{ href: paths.review(number), text: `Permohonan ${number}` }}
      >
        Nomor dari sistem lain, agar permohonan ini ditemukan di sana. Pemohon tidak melihatnya.
      </PageHead>
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
      <NumbersForm page={page} result={answer?.result} />
    </div>
  );
}
