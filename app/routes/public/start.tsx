import type { MetaFunction } from '@remix-run/node';
import { PublicFrame } from '#app/components/frames/public-frame.tsx';
import { LETTERS, PHONE, REPORTS_ONLY_ADDRESS, WHATSAPP } from '#app/copy/contact-channels.ts';
import { FREE_OF_CHARGE, placeOf } from '#app/copy/office-address.ts';

export const meta: MetaFunction = () => [
  { title: 'Konsultasi pemerintah daerah – Sambang, DJPK' },
  {
    name: 'description',
    content:
      'Cara meminta konsultasi dengan Direktorat Jenderal Perimbangan Keuangan melalui video conference atau tatap muka.',
  },
];

export default function Start() {
  return (
    <PublicFrame>
      <div className="hero">
        <h1>Konsultasi pemerintah daerah dengan DJPK</h1>
        <p className="lead">
          Untuk pemerintah provinsi, kabupaten, kota, dan DPRD yang ingin bertanya tentang transfer
          ke daerah.
        </p>
        <p className="promise">{FREE_OF_CHARGE}</p>
      </div>
      <WhatToAskFor />
      <WhatIsNeeded />
      <WhereToTurn />
    </PublicFrame>
  );
}

function WhatToAskFor() {
  return (
    <section aria-labelledby="pilihan">
      <h2 id="pilihan">Apa yang dapat diminta?</h2>
      <div className="cards">
        <article className="card card-first">
          <p className="card-tag">Diutamakan</p>
          <h3>Video conference</h3>
          <p>
            Bertemu narasumber melalui Microsoft Teams dari kantor Anda, tanpa perjalanan dinas.
          </p>
          <p>
            Mengapa diutamakan? Surat <span className="whole">S-38/PK/2023</span> menetapkan bahwa
            konsultasi melalui video conference secara bertahap menggantikan tatap muka.
          </p>
        </article>
        <article className="card">
          <h3>Tatap muka</h3>
          <p>Untuk persoalan yang perlu dibicarakan langsung dengan narasumber.</p>
          <address>{placeOf(null)}</address>
          <p>Mohon berangkat hanya setelah jadwal Anda dikonfirmasi.</p>
        </article>
      </div>
    </section>
  );
}

function WhatIsNeeded() {
  return (
    <section aria-labelledby="keperluan">
      <h2 id="keperluan">Apa yang perlu disiapkan?</h2>
      <ol className="needs">
        <li>
          <strong>Surat Permintaan Konsultasi/Audiensi</strong> yang ditujukan kepada Direktur
          Jenderal Perimbangan Keuangan, lengkap dengan nomor, tanggal, perihal, dan penanda tangan.
        </li>
        <li>
          <strong>Topik dan pertanyaan</strong>, agar narasumber yang tepat dapat bersiap.
        </li>
        <li>
          <strong>Pilihan waktu</strong>, sebaiknya lebih dari satu, dan apakah cara lain juga dapat
          Anda terima.
        </li>
        <li>
          <strong>Daftar peserta</strong> dengan nama dan jabatan; untuk video conference cukup
          jumlahnya. Sebutkan bila Kepala Daerah, Wakil Kepala Daerah, atau Pimpinan DPRD hadir.
        </li>
        <li>
          <strong>Narahubung</strong>: nama, jabatan, alamat surel, dan nomor telepon.
        </li>
      </ol>
      <p className="quiet">NIK dan salinan KTP tidak diperlukan; mohon tidak mengirimkannya.</p>
    </section>
  );
}

function WhereToTurn() {
  return (
    <section aria-labelledby="tujuan">
      <h2 id="tujuan">Ke mana menghubungi kami?</h2>
      <dl className="channels">
        <div>
          <dt>Surat permintaan</dt>
          <dd>
            <a href={LETTERS.href}>{LETTERS.label}</a>
          </dd>
        </div>
        <div>
          <dt>Telepon</dt>
          <dd>
            <a href={PHONE.href}>{PHONE.label}</a>
          </dd>
        </div>
        <div>
          <dt>WhatsApp</dt>
          <dd>
            <a href={WHATSAPP.href}>{WHATSAPP.label}</a>
          </dd>
        </div>
      </dl>
      <p>
        Alamat {REPORTS_ONLY_ADDRESS} hanya menerima laporan rutin; mohon tidak mengirim surat
        permintaan ke sana.
      </p>
      <div className="caution">
        <h3>Ragu akan keaslian sebuah surat?</h3>
        <p>
          Beredar surat palsu yang mengatasnamakan DJPK. Sebelum menindaklanjutinya, tanyakan kepada
          kami melalui <a href={PHONE.href}>{PHONE.label}</a>.
        </p>
      </div>
    </section>
  );
}
