import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { Button, ButtonLink } from '#app/components/button.tsx';
import { ListPages } from '#app/components/inbox/list-pages.tsx';
import { MailAddresses } from '#app/components/people/mail-addresses.tsx';
import { MailList } from '#app/components/people/mail-list.tsx';
import { MailParts } from '#app/components/people/mail-parts.tsx';
import { formatWait } from '#app/copy/dates.ts';
import { mailSearch } from '#app/forms/mail.ts';
import { paths } from '#app/http/paths.ts';
import { loadMail } from './mail.server.ts';

export const loader = loadMail;

export const meta: MetaFunction = () => [{ title: 'Surel – Sambang' }];

type View = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Mail() {
  const view = useLoaderData<typeof loader>();
  const { saring, counts, stuckMinutes, folder } = view;
  return (
    <div className="max-w-3xl">
      <PageHead title="Surel" back={{ href: paths.settings, text: 'Pengaturan' }}>
        Surel yang belum sampai, dan alamat yang surelnya kembali.
      </PageHead>
      {folder !== null && (
        <NoticeBox tone="info" title="Surel ditulis sebagai berkas, tidak dikirim">
          Server surel (SMTP_URL) belum diatur. Setiap surel ada sebagai berkas .eml di folder ini:
          <code className="mt-1 block wrap-anywhere">{folder}</code>
        </NoticeBox>
      )}
      {stuckMinutes !== null && (
        <NoticeBox tone="warn" title="Pengiriman surel tersendat">
          Surel tertua sudah menunggu {formatWait(stuckMinutes)}. Yang menunggu tidak hilang dan
          terus dicoba; bila sebabnya pengaturan server, hubungi administrator.
        </NoticeBox>
      )}
      <MailParts now={saring} counts={counts} />
      <div className="mt-6">
        {saring === 'gagal' && <Failed view={view} />}
        {saring === 'menunggu' && <Waiting view={view} />}
        {saring === 'kembali' && <Returned view={view} />}
        <ListPages
          {...view}
          hrefOf={(hal) => `${paths.failedMail}${mailSearch({ saring, hal })}`}
        />
      </div>
    </div>
  );
}

function Failed({ view: { mail, resendable } }: { readonly view: View }) {
  if (mail.length === 0) {
    return (
      <EmptyState title="Tidak ada surel yang gagal">
        Surel yang ditolak untuk seterusnya muncul di sini.
      </EmptyState>
    );
  }
  return (
    <>
      <h2 className="sr-only">Gagal terkirim</h2>
      <p className="mb-3 text-soft">
        Perbaiki sebabnya dahulu, lalu kirim ulang. Surel kepada narahubung dikirim ke alamat yang
        tercatat pada permohonannya saat itu.
      </p>
      <MailList mail={mail} />
      {resendable > 1 && (
        <form method="post" action={paths.resendAllMail} className="mt-5">
          <Button look="secondary">Kirim ulang {resendable} surel yang tidak ditahan</Button>
        </form>
      )}
    </>
  );
}

function Waiting({ view: { mail, waitingSince } }: { readonly view: View }) {
  if (mail.length === 0) return <EmptyState title="Semua surel sudah terkirim" />;
  return (
    <>
      <h2 className="sr-only">Menunggu</h2>
      <p className="mb-3 text-soft">Yang terlama menunggu sejak {waitingSince}.</p>
      <MailList mail={mail} />
    </>
  );
}

function Returned({ view: { addresses } }: { readonly view: View }) {
  return (
    <>
      <h2 className="sr-only">Alamat kembali</h2>
      <p className="mb-4 text-soft">
        Surel ke alamat ini ditulis, tetapi ditahan sampai catatannya dihapus. Kode masuk tetap
        dikirim.
      </p>
      <div className="mb-6 flex flex-wrap gap-3">
        <ButtonLink href={paths.mailReport} look="secondary" icon="mail">
          Unggah laporan surel kembali
        </ButtonLink>
        <ButtonLink href={paths.newMailAddress} look="quiet">
          Catat alamat dengan tangan
        </ButtonLink>
      </div>
      {addresses.length === 0 ? (
        <EmptyState title="Tidak ada alamat yang tercatat kembali" />
      ) : (
        <MailAddresses addresses={addresses} />
      )}
    </>
  );
}
