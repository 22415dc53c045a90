import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ChoiceGroup } from '#app/components/forms/choice-group.tsx';
import { TextArea } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { VerbActions, VerbFrame } from '#app/components/verb-frame.tsx';
import { REFER_WORDS, REFERRAL_CHOICES } from '#app/copy/staff-verb-words.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zReferPage } from '#app/forms/staff-verbs.ts';
import { paths } from '#app/http/paths.ts';
import { doVerb } from '../deeds/do-verb.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'refer');
  return { head: requestHead(services, actor, args.params.number ?? '', 'refer') };
}

export async function action(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'refer');
  const { number = '' } = args.params;
  const sent = readForm(await requireForm(args.request), zReferPage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  return doVerb(call, {
    ...{ number, verb: 'refer', form: sent.value, sent, to: paths.review(number) },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${REFER_WORDS.title} ${data?.head.number ?? ''} – Sambang` },
];

export default function Refer() {
  const { head } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = paths.review(head.number);
  const [form, fields] = usePageForm<{ revision: number; to: string; reason: string }>({
    id: 'tindakan',
    result: answer?.result,
  });
  return (
    <VerbFrame
      {...{ head, back, words: REFER_WORDS, audience: 'staff', refusal: answer?.refusal ?? null }}
      typed={answer?.result}
    >
      <form method="post" {...getFormProps(form)} noValidate>
        <FormErrors form={form} />
        <input type="hidden" name={fields.revision.name} value={head.revision} />
        <ChoiceGroup
          field={fields.to}
          type="radio"
          label="Diteruskan kepada"
          choices={Object.entries(REFERRAL_CHOICES).map(([value, label]) => ({ value, label }))}
        />
        <TextArea
          field={fields.reason}
          label="Keterangan"
          hint="Disampaikan apa adanya kepada pemohon."
          optional
        />
        <VerbActions button={REFER_WORDS.button} back={back} />
      </form>
    </VerbFrame>
  );
}
