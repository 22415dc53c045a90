import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { ConfirmDeed } from '#app/components/people/confirm-deed.tsx';
import { IssuedLink } from '#app/components/people/issued-link.tsx';
import { paths } from '#app/http/paths.ts';
import { loadPersonDeed } from './person-deed.server.ts';
import { issuePersonLink } from './person-link.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadPersonDeed(args);
export const action = (args: ActionFunctionArgs) => issuePersonLink(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Tautan baru untuk ${data?.name ?? ''} – Sambang` },
];

export default function PersonLink() {
  const { id, name, hasPassword } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = { href: paths.person(id), text: name };
  if (answer && 'link' in answer) {
    return (
      <>
        <PageHead title={`Tautan untuk ${name}`} back={back} />
        <IssuedLink title="Tautan dibuat" link={answer.link} />
      </>
    );
  }
  return (
    <ConfirmDeed
      title={`Buat tautan baru untuk ${name}?`}
      button="Buat tautan"
      back={back}
      refusal={null}
    >
      <p>
        Lewat tautan itu {name} memilih kata sandi{hasPassword && ' baru'}. Tautan sebelumnya tidak
        berlaku lagi.
      </p>
      {hasPassword && (
        <p>
          Kata sandi yang sekarang tetap berlaku sampai tautan dipakai; sesudah itu semua sesi lama
          berakhir. Pastikan yang meminta memang pemiliknya, misalnya dengan menelepon balik.
        </p>
      )}
    </ConfirmDeed>
  );
}
