import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { SelectField, TextArea } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { ModeTabs } from '#app/components/request/mode-tabs.tsx';
import { TopicChooser } from '#app/components/request/topic-chooser.tsx';
import { VerbOver } from '#app/components/request/verb-over.tsx';
import { paths } from '#app/http/paths.ts';
import { doRequestChange, loadRequestChange } from './request-change.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadRequestChange(args);
export const action = (args: ActionFunctionArgs) => doRequestChange(args);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [{ title: `Minta perubahan ${data.number} – Sambang` }];

const TITLE = 'Minta perubahan';
const SLOTS = ['slot1', 'slot2', 'slot3'] as const;

type ChangeShape = Record<'revision' | 'mode' | 'reason' | (typeof SLOTS)[number], string> & {
  readonly topics: string[];
};

export default function RequestChange() {
  const page = useLoaderData<typeof loader>();
  const { number, revision, fits, present, wanted, when, slots, topics, groups } = page;
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<ChangeShape>({
    ...{ id: 'perubahan', result: answer?.result, defaults: { topics } },
  });
  const back = paths.reservation(number);
  if (!fits && !answer) return <VerbOver title={TITLE} number={number} back={back} />;
  return (
    <div className="max-w-3xl">
      <PageHead title={TITLE} back={{ href: back, text: `Permohonan ${number}` }}>
        {when !== null && <strong className="block">Jadwal sekarang: {when}</strong>}
        Jadwal ini tetap berlaku sampai Sekretariat memutuskan.
      </PageHead>
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="pemda" />}
      <ModeTabs
        present={present}
        shown={wanted}
        hrefOf={(mode) => `${paths.reservationVerb(number, 'requestChange')}?bentuk=${mode}`}
      />
      <form method="post" {...getFormProps(form)} noValidate>
        <FormErrors form={form} />
        <input type="hidden" name={fields.revision.name} value={revision} />
        <input type="hidden" name={fields.mode.name} value={wanted === present ? '' : wanted} />
        {slots.length === 0 && (
          <NoticeBox tone="info" title="Belum ada waktu kosong yang dapat dipilih">
            Tuliskan kebutuhan Anda di bawah ini; kami carikan waktunya.
          </NoticeBox>
        )}
        {slots.length > 0 &&
          SLOTS.map((name, index) => (
            <SelectField
              key={name}
              field={fields[name]}
              label={`Waktu baru, pilihan ${index + 1}`}
              {...(index === 0 && { hint: 'Hanya waktu yang masih kosong yang ditampilkan.' })}
              optional
              options={slots}
              blank="Tidak memilih"
            />
          ))}
        <TopicChooser field={fields.topics} groups={groups} />
        <TextArea
          field={fields.reason}
          label="Yang perlu diubah dan sebabnya"
          hint="Misalnya pejabat berhalangan, atau peserta yang berganti."
          optional
        />
        <Actions>
          <Button wide>Kirim permintaan</Button>
          <ButtonLink href={back} look="quiet">
            Batal
          </ButtonLink>
        </Actions>
      </form>
    </div>
  );
}
