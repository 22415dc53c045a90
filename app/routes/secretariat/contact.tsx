import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NoticeBox } from '#app/components/blocks.tsx';
import { ContactForm } from '#app/components/review/contact-form.tsx';
import { VerbFrame } from '#app/components/verb-frame.tsx';
import { CORRECT_CONTACT_WORDS } from '#app/copy/staff-verb-words.ts';
import { paths } from '#app/http/paths.ts';
import { doContact, loadContact } from './contact.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadContact(args);
export const action = (args: ActionFunctionArgs) => doContact(args);

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${CORRECT_CONTACT_WORDS.title} ${page?.number ?? ''} – Sambang` },
];

export default function CorrectContact() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { head, back, number, contact, isOver } = page;
  return (
    <VerbFrame
      {...{ head, back, words: CORRECT_CONTACT_WORDS, audience: 'staff' }}
      refusal={answer?.refusal ?? null}
    >
      {isOver ? (
        <NoticeBox tone="info" title="Masa simpan data narahubung sudah lewat">
          Kunjungannya lebih dari setahun yang lalu, sehingga narahubungnya tidak dapat diperbarui
          lagi.
        </NoticeBox>
      ) : (
        <>
          <KnownAddresses page={page} />
          <ContactForm
            {...{ contact, back, result: answer?.result, button: CORRECT_CONTACT_WORDS.button }}
            action={paths.reviewContact(number)}
          />
        </>
      )}
    </VerbFrame>
  );
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

/** What is known of the address that stands, and of others that speak for the office. */
function KnownAddresses({ page }: { readonly page: Page }) {
  const { contact, isReturned, officers } = page;
  return (
    <div className="mb-6 space-y-4 empty:hidden">
      {isReturned && (
        <NoticeBox tone="warn" title="Surel ke alamat ini kembali">
          Surel ke <strong className="wrap-anywhere">{contact?.email}</strong> tidak sampai dan
          ditahan. Begitu alamatnya diganti, surel permohonan ini dikirim ulang ke alamat baru.
        </NoticeBox>
      )}
      {officers.length > 0 && (
        <NoticeBox tone="info" title="Petugas instansi yang sudah dikonfirmasi">
          <ul className="space-y-1">
            {officers.map((email) => (
              <li key={email} className="wrap-anywhere">
                {email}
                {email === contact?.email?.toLowerCase() && ' (narahubung sekarang)'}
              </li>
            ))}
          </ul>
        </NoticeBox>
      )}
    </div>
  );
}
