import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Facts, NoticeBox, PageHead, Section } from '#app/components/blocks.tsx';
import { Actions, Button } from '#app/components/button.tsx';
import { MailList } from '#app/components/people/mail-list.tsx';
import { StatusTag } from '#app/components/status-tag.tsx';
import { mailSearch } from '#app/forms/mail.ts';
import { paths } from '#app/http/paths.ts';
import { doMailAddress, loadMailAddress } from './mail-address.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadMailAddress(args);
export const action = (args: ActionFunctionArgs) => doMailAddress(args);

export const meta: MetaFunction<typeof loader> = () => [{ title: 'Alamat kembali – Sambang' }];

type View = ReturnType<typeof useLoaderData<typeof loader>>;

export default function MailAddress() {
  const view = useLoaderData<typeof loader>();
  const { address, how, since, notedBy, detail, cleared, mail, kept } = view;
  const back = `${paths.failedMail}${mailSearch({ saring: 'kembali' })}`;
  return (
    <div className="max-w-3xl">
      <PageHead title={address} back={{ href: back, text: 'Alamat kembali' }}>
        {cleared === null
          ? 'Surel ke alamat ini ditahan sampai catatannya dihapus.'
          : 'Catatan ini sudah dihapus; surel ke alamat ini dikirim seperti biasa.'}
      </PageHead>
      <div className="card">
        <Facts
          facts={[
            { label: 'Diketahui dari', value: how },
            { label: 'Dicatat', value: `${since} oleh ${notedBy}` },
            { label: 'Keterangan', value: <span className="wrap-anywhere">{detail}</span> },
            ...(cleared === null ? [] : [{ label: 'Dihapus', value: cleared }]),
          ]}
        />
      </div>
      {cleared === null && <WhatToDo view={view} />}
      <Reached view={view} />
      {mail.length > 0 && (
        <Section title={`Surel yang belum sampai (${kept})`} id="surel">
          <MailList mail={mail} ofOneAddress={cleared === null} />
        </Section>
      )}
    </div>
  );
}

function WhatToDo({ view: { kept } }: { readonly view: View }) {
  return (
    <Section title="Yang perlu dilakukan" id="tindakan">
      <ol className="mb-4 list-decimal space-y-1 pl-6">
        <li>Telepon narahubungnya dan sampaikan apa yang sudah diputuskan.</li>
        <li>
          Bila alamatnya salah, minta yang benar dan perbaiki narahubungnya pada setiap permohonan
          di bawah; surel yang belum sampai dikirim ulang ke alamat baru.
        </li>
        <li>Bila alamatnya kini berfungsi, hapus catatan ini.</li>
      </ol>
      <form method="post">
        <Actions>
          {kept > 0 && (
            <Button name="kirim" value="ya">{`Hapus catatan dan kirim ulang ${kept} surel`}</Button>
          )}
          <Button look="secondary" name="kirim" value="tidak">
            Hapus catatan saja
          </Button>
        </Actions>
      </form>
    </Section>
  );
}

/** Whose contact this is: the numbers to call. */
function Reached({ view: { requests } }: { readonly view: View }) {
  if (requests.length === 0) {
    return (
      <div className="mt-6">
        <NoticeBox tone="info" title="Bukan narahubung suatu permohonan">
          Alamat ini milik pegawai, narasumber, atau narahubung yang sudah diganti.
        </NoticeBox>
      </div>
    );
  }
  return (
    <Section title="Narahubung permohonan" id="permohonan">
      <ul className="divide-y divide-line border-y border-line">
        {requests.map(({ number, status, name, phone, correctHref }) => (
          <li key={number} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <a href={paths.review(number)} className="inline-flex min-h-6 tabular-nums">
              {number}
            </a>
            <StatusTag status={status} />
            <span>
              {name}
              {phone === null ? (
                <span className="text-soft"> · tanpa nomor telepon</span>
              ) : (
                <>
                  {' · '}
                  <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} className="inline-flex min-h-6">
                    {phone}
                  </a>
                </>
              )}
            </span>
            {correctHref !== null && (
              <a
                href={correctHref}
                aria-label={`Perbaiki narahubung ${number}`}
                className="inline-flex min-h-6 sm:ml-auto"
              >
                Perbaiki narahubung
              </a>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
