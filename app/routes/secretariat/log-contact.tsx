import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { TextArea, TextField } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { VerbActions, VerbFrame } from '#app/components/verb-frame.tsx';
import { CONTACT_WORDS } from '#app/copy/staff-verb-words.ts';
import { toLocal } from '#app/domain/calendar/zones.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zContactPage } from '#app/forms/staff-verbs.ts';
import { doVerb } from '../deeds/do-verb.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requestPageOf } from '../deeds/request-page-of.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'logContact');
  const { number = '' } = args.params;
  const { date, time } = toLocal(services.clock());
  const back = requestPageOf(actor, number);
  return {
    head: requestHead(services, actor, number, 'logContact'),
    now: { day: date, time },
    back,
  };
}

export async function action(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'logContact');
  const { number = '' } = args.params;
  const sent = readForm(await requireForm(args.request), zContactPage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const to = requestPageOf(call.actor, number);
  return doVerb(call, { number, verb: 'logContact', form: sent.value, sent, to });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${CONTACT_WORDS.title} ${data?.head.number ?? ''} – Sambang` },
];

export default function LogContact() {
  const { head, now, back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ revision: number; note: string; day: string; time: string }>(
    { id: 'tindakan', result: answer?.result, defaults: now },
  );
  return (
    <VerbFrame
      {...{ head, back, words: CONTACT_WORDS, audience: 'staff', refusal: answer?.refusal ?? null }}
      typed={answer?.result}
    >
      <form method="post" {...getFormProps(form)} noValidate>
        <FormErrors form={form} />
        <input type="hidden" name={fields.revision.name} value={head.revision} />
        <TextArea
          field={fields.note}
          label="Isi percakapan"
          hint="Siapa yang menghubungi, lewat apa, dan apa yang disampaikan."
        />
        <div className="flex flex-wrap gap-x-6">
          <TextField field={fields.day} label="Tanggal" type="date" short />
          <TextField field={fields.time} label="Pukul (WIB)" type="time" short />
        </div>
        <VerbActions button={CONTACT_WORDS.button} back={back} />
      </form>
    </VerbFrame>
  );
}
