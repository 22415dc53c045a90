import { EmptyState, Facts, NoticeBox } from '#app/components/blocks.tsx';
import { Dialog } from '#app/components/dialog.tsx';
import { RequestHeadBox } from '#app/components/verb-frame.tsx';
import { LONG_OFFICE, Shown } from './shown.tsx';

export function Empties() {
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <EmptyState title="Tidak ada yang menunggu Anda">
        Permohonan baru muncul di sini begitu diajukan.
      </EmptyState>
      <EmptyState title="Tidak ditemukan" icon="search">
        Periksa ejaannya, atau <a href="#kosong">hapus penyaring</a>.
      </EmptyState>
    </div>
  );
}

export function Boxes() {
  return (
    <>
      <NoticeBox tone="good" title="Konsultasi disetujui. Pemohon menerima surel." />
      <NoticeBox tone="info" title="Jadwal narasumber sedang dipastikan">
        Anda tidak perlu melakukan apa pun.
      </NoticeBox>
      <NoticeBox tone="warn" title="Tautan rapat belum diisi">
        Paling lambat sehari sebelum konsultasi.
      </NoticeBox>
      <NoticeBox tone="bad" title="Sudah diputuskan oleh Ibu Contoh pada 16 November 2026">
        Muat ulang halaman untuk melihat keadaan terakhir.
      </NoticeBox>
    </>
  );
}

export function Actors() {
  const head = {
    ...{ number: 'K-2026-00042', revision: 3, status: 'approved' as const },
    ...{ officeLabel: LONG_OFFICE, modeName: 'Tatap muka', topics: ['Dana Alokasi Umum', 'DBH'] },
    when: 'Senin, 7 Desember 2026, 10.00–11.00 WIB (12.00–13.00 WIT)',
  };
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <div className="card">
        <Facts
          facts={[
            { label: 'Instansi', value: LONG_OFFICE },
            { label: 'Narahubung', value: 'Ibu Contoh, Kabid Anggaran' },
            { label: 'Jadwal', value: head.when },
            { label: 'Tautan rapat', value: null },
          ]}
        />
      </div>
      <Shown title="Permohonan yang sedang diputuskan">
        <RequestHeadBox head={head} />
      </Shown>
    </div>
  );
}

export function Dialogs() {
  return (
    <Dialog id="contoh-dialog" title="Apa artinya “menyusul”?" opener="Apa artinya?">
      <p>
        Kepala Daerah masih di jalan. Batas yang diumumkan berlaku sampai toleransi kedatangan
        lewat; setelah itu kehadirannya dipastikan kembali.
      </p>
    </Dialog>
  );
}
