import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NumbersForm } from '#app/components/entry/numbers-form.tsx';
import { VerbFrame } from '#app/components/verb-frame.tsx';
import { keepNumbers } from '#app/commands/office-numbers.server.ts';
import { zOfficeNumbersPage } from '#app/forms/entry.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'submit');
  const found = loadReservation(services.db, args.params.number ?? '');
  if (found === null) throw data(null, { status: 404 });
  const { number, ticketNumber, nadineNumber } = found;
  return { head: requestHead(services, actor, number), number, ticketNumber, nadineNumber };
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
  const { head, number } = page;
  return (
    <VerbFrame
      {...{ head, back: paths.review(number), words: NUMBERS_WORDS, audience: 'staff' }}
      refusal={answer?.refusal ?? null}
    >
      <NumbersForm page={page} result={answer?.result} />
    </VerbFrame>
  );
}

const NUMBERS_WORDS = {
  title: 'Nomor tiket dan Nadine',
  explanation:
    'Nomor dari sistem lain, agar permohonan ini ditemukan di sana; dapat dicatat kapan pun, juga sesudah permohonan berakhir. Pemohon tidak melihatnya.',
} as const;
