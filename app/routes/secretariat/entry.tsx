import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { EntryForm } from '#app/components/review/entry-form.tsx';
import { beginDraft } from '#app/commands/drafts.server.ts';
import { toLocal } from '#app/domain/calendar/zones.ts';
import { zEntry } from '#app/forms/entry.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths } from '#app/http/paths.ts';
import { linkCookie } from '../guards/link-cookie.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, misfitAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'submit');
  const { date, time } = toLocal(services.clock());
  return { today: date, now: time };
}

/** Begins a draft on a pemda's behalf; its steps are the pemda's own. */
export async function action(args: ActionFunctionArgs) {
  const { services } = await requireStaff(args, 'submit');
  const sent = readForm(await requireForm(args.request), zEntry);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { mode, ...onBehalf } = sent.value;
  if (onBehalf.receivedAt > services.clock()) {
    return misfitAnswer(sent, { receivedOn: ['Saat diterima tidak boleh di masa depan.'] });
  }
  const { id, token } = beginDraft(services, { answers: { mode }, onBehalf });
  const cookie = await linkCookie(id, token, services.env);
  return redirect(paths.draftStep(id, 'office'), { headers: { 'Set-Cookie': cookie } });
}

export const meta: MetaFunction = () => [{ title: 'Masukkan permohonan – Sambang' }];

export default function Entry() {
  const { today, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="max-w-3xl">
      <PageHead title="Masukkan permohonan" back={{ href: paths.inbox, text: 'Permohonan' }}>
        Untuk permohonan yang masuk melalui surel, telepon, WhatsApp, atau loket. Langkahnya sama
        dengan milik pemda; jadwal, surat, dan peserta boleh menyusul.
      </PageHead>
      <EntryForm result={answer?.result} today={today} now={now} />
    </div>
  );
}
