import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, ButtonLink } from '#app/components/button.tsx';
import { MailLinkForm } from '#app/components/request/go-on-elsewhere.tsx';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { mailDraftLink } from '#app/commands/mail-draft-link.server.ts';
import { tooManyMails } from '#app/copy/office-sign-in.ts';
import { addressIn } from '#app/forms/office-sign-in.ts';
import { minutesToWait } from '#app/http/mail-limits.server.ts';
import { paths } from '#app/http/paths.ts';
import { requireDraft } from '../guards/draft.server.ts';
import { textIn } from './office.server.ts';
import { requireForm } from '../guards/page-form.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { draft, session } = await requireDraft(args);
  const { contact } = draft.answers;
  return { id: draft.id, mailTo: contact?.email ?? session?.email ?? '' };
}

/** Whether anybody reads mail at that address is not told; nobody knows. */
export async function action(args: ActionFunctionArgs) {
  const { services, draft } = await requireDraft(args);
  const form = await requireForm(args.request);
  const email = addressIn(form);
  const typed = textIn(form, 'email');
  if (email === null) return data({ email: typed, error: WRONG }, { status: 400 });
  const { address } = args.context;
  const minutes = await minutesToWait(services, 'sending', { email, address });
  if (minutes !== null) {
    const headers = { 'Retry-After': String(minutes * 60) };
    return data({ email: typed, error: tooManyMails(minutes) }, { status: 429, headers });
  }
  mailDraftLink(services, draft, email);
  return data({ email, error: null });
}

const WRONG = 'Isi alamat surel yang sah, misalnya bpkad@pemda.go.id.';

export const meta: MetaFunction = () => [{ title: 'Kirim tautan – Ajukan konsultasi – Sambang' }];

export default function MailLink() {
  const { id, mailTo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = { href: paths.draft(id), text: 'Kembali ke isian' };
  if (answer?.error === null) {
    return (
      <div className="mx-auto max-w-3xl">
        <PageHead title="Tautan dikirim ke surel Anda">
          Bila alamat {answer.email} benar, surel sudah dikirim dan tiba dalam beberapa menit. Buka
          tautannya di perangkat mana pun untuk melanjutkan.
        </PageHead>
        <Actions>
          <ButtonLink href={back.href} wide>
            {back.text}
          </ButtonLink>
        </Actions>
      </div>
    );
  }
  const error = answer?.error ?? null;
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead title="Kirim tautan ke surel saya" back={back}>
        Dengan tautan itu isian ini dapat dilanjutkan di perangkat mana pun.
      </PageHead>
      {error !== null && (
        <ErrorSummary
          title="Belum dapat dikirim"
          errors={[{ message: error, href: '#surel-lanjut' }]}
        />
      )}
      <MailLinkForm id={id} email={answer?.email ?? mailTo} />
    </div>
  );
}
