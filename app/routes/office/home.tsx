import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, NoticeBox, PageHead, Section } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { OfficeList, OfficeState } from '#app/components/office/claim-state.tsx';
import { DraftList, HistoryList } from '#app/components/office/history-list.tsx';
import { RecordLinks } from '#app/components/office/record-links.tsx';
import { VisitRecord } from '#app/components/office/visit-record.tsx';
import { RequestCards } from '#app/components/office/request-cards.tsx';
import { paths } from '#app/http/paths.ts';
import { loadOfficeHome } from './home.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadOfficeHome(args);

export const meta: MetaFunction = () => [{ title: 'Permohonan instansi – Sambang' }];

export default function OfficeHome() {
  const { offices, yours, running, history, drafts, visitRecord } = useLoaderData<typeof loader>();
  const [only] = offices;
  const isOne = offices.length === 1 && only !== undefined;
  return (
    <>
      <PageHead title={isOne ? only.label : 'Permohonan instansi'} />
      {offices.length === 0 && <NoOffice />}
      {isOne ? <OfficeState {...only} /> : <OfficeList offices={offices} />}
      <div id="permohonan" />
      {yours.length > 0 && (
        <Section title="Perlu tindakan Anda" id="tindakan">
          <RequestCards requests={yours} />
        </Section>
      )}
      {drafts.length > 0 && (
        <Section title="Sedang diisi" id="sedang-diisi">
          <DraftList drafts={drafts} />
        </Section>
      )}
      <Section title="Permohonan berjalan" id="berjalan">
        {running.length > 0 ? (
          <RequestCards requests={running} />
        ) : yours.length > 0 ? (
          <p className="text-soft">Selain itu, tidak ada permohonan yang berjalan.</p>
        ) : (
          <EmptyState title="Tidak ada permohonan yang berjalan" icon="file">
            Permohonan yang sudah terkirim muncul di sini, beserta langkah berikutnya.
          </EmptyState>
        )}
      </Section>
      <Section title="Riwayat" id="riwayat">
        {history.rows.length > 0 ? (
          <HistoryList {...history} />
        ) : (
          <p className="text-soft">
            {history.total > 0
              ? 'Halaman ini kosong; riwayatnya lebih pendek.'
              : 'Belum ada permohonan yang selesai atau berakhir.'}
          </p>
        )}
        {offices
          .filter(({ state }) => state === 'confirmed')
          .map(({ claimId, label }) => (
            <RecordLinks key={claimId} claimId={claimId} office={isOne ? null : label} />
          ))}
      </Section>
      <VisitRecord rows={visitRecord} />
      {offices.length > 0 && (
        <p className="mt-8 text-sm text-soft">
          Mewakili instansi lain juga? <a href={paths.officeClaim}>Tambahkan instansi</a>.
        </p>
      )}
    </>
  );
}

/** An address that nobody knows yet: what it may do, in one step. */
function NoOffice() {
  return (
    <NoticeBox tone="info" title="Pilih instansi yang Anda wakili">
      <p>
        Alamat ini belum terhubung dengan instansi mana pun. Pilih instansinya; Sekretariat
        mencocokkannya dengan surat Anda. Anda juga dapat langsung mengajukan konsultasi.
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <ButtonLink href={paths.officeClaim} wide>
          Pilih instansi
        </ButtonLink>
        <ButtonLink href={paths.newRequest} look="secondary" wide>
          Ajukan konsultasi
        </ButtonLink>
      </div>
    </NoticeBox>
  );
}
