import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead, Section } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { ChoiceGroup } from '#app/components/forms/choice-group.tsx';
import { TextArea, TextField } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { FollowUpRows } from '#app/components/violations/follow-up-rows.tsx';
import { doDecide, loadDecision } from './decide-follow-up.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadDecision(args);
export const action = (args: ActionFunctionArgs) => doDecide(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Tindak lanjut ${data?.office.label ?? ''} – Sambang` },
];

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

export default function DecideFollowUp() {
  const page = useLoaderData<typeof loader>();
  const { office, before, confirmed, repeated } = page;
  return (
    <div className="max-w-3xl">
      <PageHead
        title={`Tindak lanjut ${office.label}`}
        back={{ href: office.href, text: 'Catatan kunjungan' }}
      >
        {`${repeated.confirmed} catatan dikonfirmasi dalam ${repeated.months} bulan; ketentuan menyebut berulang mulai ${repeated.count}. Tidak ada langkah yang dipilihkan: keputusannya pada Anda.`}
      </PageHead>
      <Section id="sebelumnya" title="Yang sudah dilakukan">
        <FollowUpRows rows={before} />
      </Section>
      <Section id="keputusan" title="Keputusan">
        {confirmed.length === 0 ? (
          <EmptyState title="Belum ada catatan yang dikonfirmasi" icon="info">
            Tindak lanjut hanya atas catatan yang sudah dikonfirmasi.
          </EmptyState>
        ) : (
          <DecisionForm page={page} />
        )}
      </Section>
    </div>
  );
}

function DecisionForm({ page: { nonce, kinds, confirmed, office } }: { readonly page: Page }) {
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{
    id: string;
    kind: string;
    violationIds: string[];
    reason: string;
    until: string;
  }>({ id: 'tindak-lanjut-baru', result: answer?.result, defaults: { id: nonce } });
  return (
    <>
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
      <form method="post" {...getFormProps(form)} noValidate>
        <FormErrors form={form} />
        <input type="hidden" name="id" value={fields.id.initialValue ?? nonce} />
        <ChoiceGroup
          field={fields.kind}
          type="radio"
          label="Langkah"
          choices={kinds.map(({ value, label, text, skipped }) => ({
            ...{ value, label },
            hint: (
              <>
                {text}
                {skipped !== null && <strong className="block text-warn">{skipped}</strong>}
              </>
            ),
          }))}
        />
        <ChoiceGroup
          field={fields.violationIds}
          type="checkbox"
          label="Atas catatan"
          choices={confirmed}
        />
        <TextArea
          field={fields.reason}
          label="Alasan"
          hint="Dibaca pemeriksa permohonan berikutnya."
        />
        <TextField
          field={fields.until}
          type="date"
          label="Berlaku sampai"
          hint="Kosongkan bila tidak berakhir dengan sendirinya."
          optional
          short
        />
        <Actions>
          <Button>Simpan keputusan</Button>
          <ButtonLink href={office.href} look="quiet">
            Batal
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}
