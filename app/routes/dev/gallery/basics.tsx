import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { Icon, type IconName, ICONS } from '#app/components/icon.tsx';
import { Shown } from './shown.tsx';

export function Letters() {
  return (
    <div className="card">
      <p className="text-2xl font-bold tracking-tight text-navy sm:text-3xl">
        Judul halaman, satu saja
      </p>
      <p className="mt-3 text-xl font-bold text-navy">Judul bagian</p>
      <p className="mt-3 text-lg font-bold text-navy">Judul di dalam bagian</p>
      <p className="mt-3">
        Teks biasa dengan <strong>penekanan</strong>, <a href="#huruf">sebuah tautan</a>, dan kode{' '}
        <code>K-2026-00042</code>. Waktu ditulis “10.00 WIB (12.00 WIT)”.
      </p>
      <p className="mt-1 text-sm text-soft">Teks kecil yang menerangkan.</p>
      <ul className="mt-3 flex flex-wrap gap-4 text-xl text-navy">
        {ICONS.map((name: IconName) => (
          <li key={name} className="flex items-center gap-1 text-sm">
            <Icon name={name} className="text-xl" /> {name}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function Buttons() {
  return (
    <>
      <Shown title="Empat rupa">
        <Actions>
          <Button>Setujui konsultasi</Button>
          <Button look="secondary">Tawarkan jadwal lain</Button>
          <Button look="danger">Batalkan konsultasi</Button>
          <Button look="quiet">Nanti saja</Button>
        </Actions>
      </Shown>
      <Shown title="Dengan ikon, dan tautan yang berupa tombol">
        <Actions>
          <Button icon="check">Semua hadir</Button>
          <ButtonLink href="#tombol" look="secondary" icon="file">
            Unduh CSV
          </ButtonLink>
          <ButtonLink href="#tombol" look="quiet" icon="arrowLeft">
            Kembali
          </ButtonLink>
        </Actions>
      </Shown>
      <Shown title="Sedang dikirim">
        <Actions>
          <Button disabled>Mengirim…</Button>
          <Button disabled look="secondary">
            Mengirim…
          </Button>
        </Actions>
      </Shown>
      <Shown title="Selebar layar telepon, dan kata yang panjang">
        <Actions>
          <Button wide>Kirim permohonan</Button>
          <Button look="secondary" wide>
            Nyatakan belum dapat dipenuhi dan beri tahu pemohon beserta alasannya
          </Button>
        </Actions>
      </Shown>
    </>
  );
}
