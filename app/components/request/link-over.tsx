import { LETTERS, PHONE, WHATSAPP } from '#app/copy/contact-channels.ts';
import { paths } from '#app/http/paths.ts';
import { PageHead } from '../blocks.tsx';

/** The page of a request without the key to it: where the key is found, and who gives a new one. */
export function LinkOver() {
  return (
    <div className="max-w-2xl">
      <PageHead title="Halaman ini dibuka melalui tautan dalam surel">
        Tautan yang Anda pakai tidak lengkap atau masa berlakunya sudah habis. Data permohonan hanya
        kami tampilkan kepada pemegang tautannya.
      </PageHead>
      <div className="card">
        <h2 className="text-lg">Cara mendapatkan tautan</h2>
        <ol className="mt-3 list-decimal space-y-3 pl-5">
          <li>
            <strong>Buka surel terakhir dari kami.</strong> Setiap surel tentang permohonan Anda
            memuat tautan baru; pakai yang paling akhir.
          </li>
          <li>
            <strong>
              Atau <a href={paths.officeSignIn}>masuk untuk instansi</a>.
            </strong>{' '}
            Kami mengirim kode ke alamat narahubung atau petugas instansi; semua permohonannya
            terbuka di satu tempat.
          </li>
          <li>
            <strong>Mintalah tautan baru kepada contact center.</strong> Sebutkan nomor permohonan
            dan instansi Anda. Tautan dikirim ke alamat narahubung yang tercatat.
            <ul className="mt-2 space-y-1">
              <li>
                Telepon <a href={PHONE.href}>{PHONE.label}</a>
              </li>
              <li>
                WhatsApp <a href={WHATSAPP.href}>{WHATSAPP.label}</a>
              </li>
              <li>
                Surel <a href={LETTERS.href}>{LETTERS.label}</a>
              </li>
            </ul>
          </li>
        </ol>
      </div>
      <p className="mt-6">
        Belum pernah mengajukan? <a href={paths.newRequest}>Ajukan konsultasi</a>.
      </p>
    </div>
  );
}
