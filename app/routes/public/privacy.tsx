import type { MetaFunction } from '@remix-run/node';
import { DataTable } from '#app/components/data-table.tsx';
import { Channels } from '#app/components/public/channels.tsx';
import { Bullets, DocumentPage } from '#app/components/public/document-page.tsx';
import { MINISTRY_NAME } from '#app/copy/office-address.ts';
import {
  ASKED_DATA,
  NEVER_ASKED,
  NO_OTHERS,
  PRIVACY_DATED,
  READERS,
  RIGHTS,
} from '#app/copy/privacy.ts';
import { DRAFT_DAYS } from '#app/domain/people/access-link.ts';

export const meta: MetaFunction = () => [{ title: 'Pelindungan data pribadi – Sambang' }];

export default function Privacy() {
  return (
    <DocumentPage
      title="Pelindungan data pribadi"
      intro="Data pribadi apa yang kami minta untuk konsultasi, untuk apa, siapa yang membacanya, berapa lama disimpan, dan apa hak Anda."
      dated={`Pemberitahuan ini berlaku sejak ${PRIVACY_DATED}. Perubahan kami umumkan di halaman ini beserta tanggalnya.`}
      parts={[
        { id: 'dasar', title: 'Dasar dan penanggung jawab', body: <LawfulBasis /> },
        { id: 'data', title: 'Yang kami minta', body: <AskedData /> },
        {
          id: 'tidak-diminta',
          title: 'Yang tidak pernah kami minta',
          body: <Bullets items={NEVER_ASKED} />,
        },
        { id: 'pembaca', title: 'Siapa yang membacanya', body: <Readers /> },
        { id: 'masa-simpan', title: 'Berapa lama disimpan', body: <Retention /> },
        { id: 'hak', title: 'Hak Anda', body: <Rights /> },
      ]}
    />
  );
}

function LawfulBasis() {
  return (
    <>
      <p>
        Pengendali data adalah Direktorat Jenderal Perimbangan Keuangan, {MINISTRY_NAME}. Data
        diolah untuk pelaksanaan pelayanan publik, sebagaimana Pasal 20 ayat (2) huruf e
        Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi.
      </p>
      <p className="mt-3">
        Karena itu kami tidak meminta persetujuan untuk data yang memang diperlukan, dan tidak
        memakainya untuk keperluan lain.
      </p>
    </>
  );
}

function AskedData() {
  return (
    <DataTable
      caption="Data yang diminta dan kegunaannya"
      captionHidden
      rows={ASKED_DATA}
      rowKey={({ of }) => of}
      columns={[
        { title: 'Tentang', head: true, cell: ({ of }) => <strong>{of}</strong> },
        { title: 'Data', cell: ({ data }) => data },
        { title: 'Untuk', cell: ({ why }) => why },
      ]}
    />
  );
}

function Readers() {
  return (
    <>
      <Bullets
        items={READERS.map(({ who, what }) => (
          <>
            <strong>{who}</strong>: {what}
          </>
        ))}
      />
      <div className="mt-4">
        <Bullets items={NO_OTHERS} />
      </div>
    </>
  );
}

/** As the office has set it (docs/quality.md §4). */
function Retention() {
  return (
    <>
      <p className="mb-3">Masa simpan ditetapkan oleh kantor kami:</p>
      <Bullets
        items={[
          'Nomor telepon dan alamat surel narahubung: 12 bulan setelah kunjungan.',
          'Nama, jabatan, kehadiran, surat, dan notula: mengikuti jadwal retensi arsip, yaitu 5 tahun sampai ditetapkan lain, atau lebih lama bila masih diperlukan untuk urusan hukum.',
          `Isian yang belum dikirim: ${DRAFT_DAYS} hari sejak terakhir diubah, lalu dihapus.`,
        ]}
      />
    </>
  );
}

function Rights() {
  return (
    <>
      <Bullets items={RIGHTS} />
      <p className="mt-4 mb-3">
        Sampaikan melalui saluran berikut, dengan nomor permohonan bila ada. Permintaan perbaikan
        dan pembatasan kami tindak lanjuti dalam 3 × 24 jam. Kami memastikan dahulu bahwa yang
        meminta memang berhak, melalui alamat surel yang tercatat.
      </p>
      <Channels />
    </>
  );
}
