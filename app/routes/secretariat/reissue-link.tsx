import { getFormProps } from '@conform-to/react';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NoticeBox } from '#app/components/blocks.tsx';
import { ChoiceGroup } from '#app/components/forms/choice-group.tsx';
import { TextArea } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { VerbActions, VerbFrame } from '#app/components/verb-frame.tsx';
import { reissueLink } from '#app/commands/reissue-link.server.ts';
import { REISSUE_WORDS } from '#app/copy/staff-verb-words.ts';
import { isContactKept } from '#app/domain/reservation/contact.ts';
import { ENDED } from '#app/domain/reservation/status.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zReissuePage } from '#app/forms/staff-verbs.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requestPageOf } from '../deeds/request-page-of.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'reissueLink');
  const { number = '' } = args.params;
  const head = requestHead(services, actor, number);
  const found = loadReservation(services.db, number);
  const isKept = found !== null && isContactKept(found, services.clock());
  return {
    ...{ head, contact: found?.contact ?? null, nonce: services.newId() },
    back: requestPageOf(actor, number),
    correctHref: isKept ? paths.reviewContact(number) : null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'reissueLink');
  const { number = '' } = args.params;
  const sent = readForm(await requireForm(args.request), zReissuePage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const done = reissueLink(services, doer, number, sent.value);
  if (!done.ok) return refusedAnswer(sent, done.error, actor);
  return redirect(withDone(requestPageOf(actor, number), 'tautan-dikirim'));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${REISSUE_WORDS.title} ${data?.head.number ?? ''} – Sambang` },
];

export default function ReissueLink() {
  const { head, contact, nonce, back, correctHref } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ reason: string; takeBack: boolean; nonce: string }>({
    ...{ id: 'tindakan', result: answer?.result },
  });
  const isEnded = ENDED.includes(head.status);
  const refusal = answer?.refusal ?? null;
  const email = contact?.email ?? null;
  return (
    <VerbFrame {...{ head, back, refusal, words: REISSUE_WORDS, audience: 'staff' }}>
      {contact === null || email === null ? (
        <NoticeBox tone="warn" title="Tidak ada alamat surel narahubung">
          {isEnded
            ? 'Permohonan ini sudah berakhir dan tercatat tanpa alamat surel, sehingga tautan tidak dapat dikirim. Isinya dapat disampaikan melalui telepon.'
            : 'Tautan hanya dikirim ke alamat yang tercatat.'}{' '}
          {correctHref !== null && <a href={correctHref}>Lengkapi narahubungnya</a>}
        </NoticeBox>
      ) : (
        <form method="post" {...getFormProps(form)} noValidate>
          <FormErrors form={form} />
          <p className="mb-6">
            {isEnded && 'Permohonan ini sudah berakhir; tautannya hanya untuk melihat catatannya. '}
            Dikirim kepada {contact.name}, <strong className="wrap-anywhere">{email}</strong>.
          </p>
          <input type="hidden" name={fields.nonce.name} value={nonce} />
          <TextArea
            field={fields.reason}
            label="Siapa yang dihubungi kembali, dan melalui nomor apa"
            hint="Hanya dicatat di sini; tidak dikirim kepada pemohon."
            rows={3}
          />
          <ChoiceGroup
            field={fields.takeBack}
            type="checkbox"
            label="Tautan yang lama"
            choices={[{ value: 'on', label: 'Cabut semua tautan sebelumnya ke permohonan ini' }]}
          />
          <VerbActions button={REISSUE_WORDS.button} back={back} />
        </form>
      )}
    </VerbFrame>
  );
}
