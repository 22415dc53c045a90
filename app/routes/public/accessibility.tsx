import type { MetaFunction } from '@remix-run/node';
import { Channels } from '#app/components/public/channels.tsx';
import { Bullets, DocumentPage } from '#app/components/public/document-page.tsx';
import { ACCESSIBILITY_DATED, HOW_CHECKED, NOT_YET, WHAT_HOLDS } from '#app/copy/accessibility.ts';

export const meta: MetaFunction = () => [{ title: 'Aksesibilitas – Sambang' }];

export default function Accessibility() {
  return (
    <DocumentPage
      title="Aksesibilitas"
      intro="Layanan ini dibuat agar dapat dipakai semua orang, dengan perangkat dan kemampuan apa pun. Acuannya WCAG 2.2 tingkat AA."
      dated={`Pernyataan ini disusun pada ${ACCESSIBILITY_DATED}, berdasarkan pemeriksaan kami sendiri.`}
      parts={[
        { id: 'berlaku', title: 'Yang sudah berlaku', body: <Bullets items={WHAT_HOLDS} /> },
        { id: 'pemeriksaan', title: 'Cara kami memeriksa', body: <Bullets items={HOW_CHECKED} /> },
        { id: 'belum', title: 'Yang belum', body: <Bullets items={NOT_YET} /> },
        { id: 'kunjungan', title: 'Saat berkunjung', body: <Visiting /> },
        { id: 'hambatan', title: 'Melaporkan hambatan', body: <Reporting /> },
      ]}
    />
  );
}

function Visiting() {
  return (
    <p>
      Sebutkan kebutuhan khusus pada daftar peserta, misalnya kursi roda atau juru bahasa isyarat;
      resepsionis membacanya sebelum rombongan datang. Video conference dapat dipilih bila
      perjalanan menyulitkan.
    </p>
  );
}

function Reporting() {
  return (
    <>
      <p className="mb-3">
        Ada yang tidak terbaca atau tidak dapat dipakai? Beri tahu kami alamat halamannya, apa yang
        ingin Anda lakukan, serta perangkat atau alat bantu yang Anda pakai. Bila mendesak,
        permohonan dapat disampaikan melalui saluran yang sama.
      </p>
      <Channels />
    </>
  );
}
