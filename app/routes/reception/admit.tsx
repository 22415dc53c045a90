import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Facts, NoticeBox, PageHead, Section } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { ExceptionBox } from '#app/components/desk/exception-box.tsx';
import { ChoiceGroup } from '#app/components/forms/choice-group.tsx';
import { TextArea } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { RequestHeadBox } from '#app/components/verb-frame.tsx';
import { paths } from '#app/http/paths.ts';
import { doAdmit, loadAdmit } from './admit.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadAdmit(args);
export const action = (args: ActionFunctionArgs) => doAdmit(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Terima tamu ${data?.head.number ?? ''} – Sambang` },
];

export default function Admit() {
  const { head, guests, guestCount, guestLimit, exception, free } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ revision: number; reason: string; inside: string[] }>({
    id: 'terima',
    result: answer?.result,
    defaults: { inside: guests.map(({ id }) => id) },
  });
  const back = paths.group(head.number);
  return (
    <div className="max-w-3xl">
      <PageHead title="Terima rombongan" back={{ href: back, text: head.officeLabel }}>
        Rombongan tanpa janji diterima hari ini, dengan alasan yang tersimpan dalam riwayat.
      </PageHead>
      <RequestHeadBox head={head} />
      <FreeNow {...free} />
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
      <form method="post" {...getFormProps(form)} noValidate>
        <FormErrors form={form} />
        <input type="hidden" name={fields.revision.name} value={head.revision} />
        {guests.length === 0 ? (
          <NoticeBox tone="info" title={`${guestCount ?? 0} orang masuk · batas ${guestLimit}`}>
            Nama belum dicatat; semua yang terhitung masuk bersama.
          </NoticeBox>
        ) : (
          <ChoiceGroup
            field={fields.inside}
            type="checkbox"
            label={`Siapa yang masuk? Batas ${guestLimit} orang.`}
            choices={guests.map(({ id, name, jabatan, isCounted }) => ({
              value: id,
              label: <strong className="text-lg">{name}</strong>,
              ...hintOf(jabatan, isCounted),
            }))}
          />
        )}
        <TextArea field={fields.reason} label="Alasan menerima" />
        <Actions>
          <Button>Terima rombongan</Button>
          <ButtonLink href={back} look="quiet">
            Batal
          </ButtonLink>
        </Actions>
      </form>
      {exception !== null && (
        <form method="post" action={back} className="mt-6">
          <ExceptionBox exception={exception} isOver={exception.isOver} />
        </form>
      )}
    </div>
  );
}

function FreeNow(free: {
  readonly narasumber: readonly string[];
  readonly rooms: readonly string[];
}) {
  return (
    <div className="mb-8">
      <Section id="kosong" title="Yang kosong sekarang">
        <Facts
          facts={[
            { label: 'Narasumber', value: listed(free.narasumber) },
            { label: 'Ruang', value: listed(free.rooms) },
          ]}
        />
      </Section>
    </div>
  );
}

const listed = (names: readonly string[]): string =>
  names.length === 0 ? 'Tidak ada yang kosong' : names.join(', ');

function hintOf(jabatan: string | null, isCounted: boolean): { readonly hint?: string } {
  const hint = [jabatan, isCounted ? null : 'pendamping, tidak dihitung']
    .filter(Boolean)
    .join(' · ');
  return hint === '' ? {} : { hint };
}
