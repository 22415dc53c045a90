import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, NoticeBox, PageHead, Section } from '#app/components/blocks.tsx';
import { MailList } from '#app/components/people/mail-list.tsx';
import { paths } from '#app/http/paths.ts';
import { loadMail } from './mail.server.ts';

export const loader = loadMail;

export const meta: MetaFunction = () => [{ title: 'Surel – Sambang' }];

export default function Mail() {
  const { failed, waiting, counts, waitingSince, folder } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHead title="Surel" back={{ href: paths.settings, text: 'Pengaturan' }}>
        Surel yang ditolak server penerima dan yang masih menunggu giliran.
      </PageHead>
      {folder !== null && (
        <NoticeBox tone="info" title="Surel ditulis sebagai berkas, tidak dikirim">
          Server surel (SMTP_URL) belum diatur. Setiap surel ada sebagai berkas .eml di{' '}
          <code className="wrap-anywhere">{folder}</code>.
        </NoticeBox>
      )}
      <Section title={`Gagal terkirim (${counts.failed})`} id="gagal">
        {failed.length === 0 ? (
          <EmptyState title="Tidak ada surel yang gagal">
            Surel yang ditolak untuk seterusnya muncul di sini.
          </EmptyState>
        ) : (
          <>
            <p className="mb-3 text-soft">
              Perbaiki sebabnya dahulu, misalnya alamat narahubung pada permohonan, lalu kirim
              ulang.
            </p>
            <MailList mail={failed} />
            <Rest shown={failed.length} all={counts.failed} />
          </>
        )}
      </Section>
      <Section title={`Menunggu (${counts.waiting})`} id="menunggu">
        {waiting.length === 0 ? (
          <p className="text-soft">Semua surel sudah terkirim.</p>
        ) : (
          <>
            <p className="mb-3 text-soft">Yang terlama menunggu sejak {waitingSince}.</p>
            <MailList mail={waiting} />
            <Rest shown={waiting.length} all={counts.waiting} />
          </>
        )}
      </Section>
    </div>
  );
}

function Rest({ shown, all }: { readonly shown: number; readonly all: number }) {
  return all > shown ? <p className="mt-3 text-soft">dan {all - shown} lainnya.</p> : null;
}
