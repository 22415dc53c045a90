import { getFormProps } from '@conform-to/react';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { noteByHand } from '#app/commands/bounces.server.ts';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { TextArea, TextField } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { mailSearch, zNotedAddress } from '#app/forms/mail.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageMail');
  const number = new URL(args.request.url).searchParams.get('permohonan');
  const found = number === null ? null : loadReservation(services.db, number);
  return { address: found?.contact?.email ?? '' };
}

export async function action(args: ActionFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'manageMail');
  const sent = readForm(await requireForm(args.request), zNotedAddress);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const noted = noteByHand(services, doer, sent.value);
  if (!noted.ok) return refusedAnswer(sent, noted.error, actor);
  return redirect(withDone(paths.mailAddress(noted.value.id), 'alamat-dicatat'));
}

export const meta: MetaFunction = () => [{ title: 'Catat alamat kembali – Sambang' }];

export default function NewMailAddress() {
  const defaults = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ address: string; detail: string }>({
    ...{ id: 'alamat', result: answer?.result, defaults },
  });
  const back = `${paths.failedMail}${mailSearch({ saring: 'kembali' })}`;
  return (
    <div className="max-w-2xl">
      <PageHead title="Catat alamat kembali" back={{ href: back, text: 'Alamat kembali' }}>
        Surel ke alamat ini ditahan, dan pegawai yang membuka permohonannya diberi tahu untuk
        menelepon.
      </PageHead>
      <form method="post" {...getFormProps(form)} noValidate className="card">
        <FormErrors form={form} />
        <TextField field={fields.address} label="Alamat surel" type="email" autoComplete="off" />
        <TextArea
          field={fields.detail}
          label="Bagaimana diketahui"
          hint="Misalnya: narahubung menelepon, kotak suratnya sudah ditutup."
          rows={3}
        />
        <Actions>
          <Button>Catat alamat</Button>
          <ButtonLink href={back} look="quiet">
            Batal
          </ButtonLink>
        </Actions>
      </form>
    </div>
  );
}
