import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { TextArea, TextField } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { RelatedRequests } from '#app/components/review/record-lists.tsx';
import { VerbActions, VerbFrame } from '#app/components/verb-form.tsx';
import { MERGE_WORDS } from '#app/copy/staff-verb-words.ts';
import { look } from '#app/commands/look.server.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zMergePage } from '#app/forms/staff-verbs.ts';
import { paths } from '#app/http/paths.ts';
import { doVerb } from '../deeds/do-verb.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { aboutRequest } from './about-request.server.ts';
import { relatedRequests } from './review-history.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'merge');
  const { number = '' } = args.params;
  const head = requestHead(services, actor, number, 'merge');
  const related = look(services, actor, (looking) =>
    relatedRequests(aboutRequest(looking, number)),
  );
  return { head, related };
}

export async function action(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'merge');
  const { number = '' } = args.params;
  const sent = readForm(await requireForm(args.request), zMergePage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  return doVerb(call, {
    ...{ number, verb: 'merge', form: sent.value, sent, to: paths.review(number) },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${MERGE_WORDS.title} ${data?.head.number ?? ''} – Sambang` },
];

export default function Merge() {
  const { head, related } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = paths.review(head.number);
  const [only, ...more] = [...new Set(related.map(({ number }) => number))];
  const [form, fields] = usePageForm<{ revision: number; into: string; reason: string }>({
    id: 'tindakan',
    result: answer?.result,
    ...(only !== undefined && more.length === 0 && { defaults: { into: only } }),
  });
  return (
    <VerbFrame
      {...{ head, back, words: MERGE_WORDS, audience: 'staff', refusal: answer?.refusal ?? null }}
      typed={answer?.result}
    >
      <form method="post" {...getFormProps(form)} noValidate>
        <FormErrors form={form} />
        <input type="hidden" name={fields.revision.name} value={head.revision} />
        <TextField
          field={fields.into}
          label="Nomor permohonan tujuan"
          hint="Contoh: K-2026-00042"
          short
          spellCheck={false}
        />
        <TextArea
          field={fields.reason}
          label="Keterangan"
          hint="Disampaikan apa adanya kepada pemohon."
          optional
        />
        <VerbActions button={MERGE_WORDS.button} back={back} />
      </form>
      <RelatedRequests related={related} />
    </VerbFrame>
  );
}
