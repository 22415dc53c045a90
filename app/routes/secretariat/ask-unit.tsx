import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { EmptyState, Section } from '#app/components/blocks.tsx';
import { ChoiceGroup } from '#app/components/forms/choice-group.tsx';
import { TextArea } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { AskedLine } from '#app/components/review/staffing-box.tsx';
import { VerbActions, VerbFrame } from '#app/components/verb-frame.tsx';
import { ASK_UNIT_WORDS } from '#app/copy/unit-requests.ts';
import { paths } from '#app/http/paths.ts';
import { doAskUnit, loadAskUnit } from './ask-unit.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadAskUnit(args);
export const action = (args: ActionFunctionArgs) => doAskUnit(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${ASK_UNIT_WORDS.title} ${data?.head.number ?? ''} – Sambang` },
];

export default function AskUnit() {
  const { head, choices, asked, ticked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ unit: string[]; permintaan: string }>({
    ...{ id: 'minta-unit', result: answer?.result, defaults: { unit: ticked } },
  });
  const back = paths.review(head.number);
  return (
    <VerbFrame
      {...{ head, back, words: ASK_UNIT_WORDS, audience: 'staff' }}
      refusal={answer?.refusal ?? null}
    >
      {choices.length === 0 ? (
        <EmptyState title="Belum ada unit teknis" icon="people">
          Tambahkan unit di Pengaturan, agar dapat diminta menunjuk narasumber.
        </EmptyState>
      ) : (
        <form method="post" {...getFormProps(form)} noValidate>
          <FormErrors form={form} />
          <ChoiceGroup
            field={fields.unit}
            type="checkbox"
            label="Unit teknis"
            hint="Yang menangani topiknya pada tanggal kunjungan tampil lebih dahulu."
            choices={choices.map(({ id, name, because, asked: isAsked }) => ({
              ...{ value: id, label: name, disabled: isAsked },
              ...(isAsked ? { hint: 'Sudah diminta' } : because !== null && { hint: because }),
            }))}
          />
          <TextArea
            field={fields.permintaan}
            label="Pesan untuk unit"
            hint="Misalnya pokok yang perlu disiapkan. Pemohon tidak membacanya."
            rows={3}
            optional
          />
          <VerbActions button={ASK_UNIT_WORDS.button} back={back} />
        </form>
      )}
      {asked.length > 0 && (
        <Section title="Yang sudah diminta" id="diminta">
          <ul className="card divide-y divide-line">
            {asked.map((one) => (
              <AskedLine key={one.id} number={head.number} asked={one} />
            ))}
          </ul>
        </Section>
      )}
    </VerbFrame>
  );
}
