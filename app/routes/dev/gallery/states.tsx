import { PromiseBar, StepProgress } from '#app/components/progress.tsx';
import { StatusTag, WordTag } from '#app/components/status-tag.tsx';
import { Timeline } from '#app/components/timeline.tsx';
import { STATUSES } from '#app/domain/reservation/status.ts';
import { LONG_OFFICE, Shown } from './shown.tsx';

export function Statuses() {
  return (
    <>
      <Shown title="Status permohonan">
        <ul className="flex flex-wrap gap-2">
          {STATUSES.map((status) => (
            <li key={status}>
              <StatusTag status={status} />
            </li>
          ))}
        </ul>
      </Shown>
      <Shown title="Keadaan lain">
        <p className="flex flex-wrap gap-2">
          <WordTag icon="people" text="3 masuk · batas 5" />
          <WordTag icon="clock" text="menunggu tanggapan" tone="moving" />
          <WordTag icon="check" text="dikonfirmasi" tone="good" />
          <WordTag icon="alert" text="nama belum dipastikan" tone="care" />
          <WordTag icon="close" text="dicabut" tone="over" />
          <WordTag icon="block" text="ditolak sistem" tone="bad" />
        </p>
      </Shown>
    </>
  );
}

const TRACK = [
  { key: '1', what: 'Permohonan diterima', when: 'Senin, 16 November 2026, 09.12 WIB' },
  {
    key: '2',
    what: 'Dikembalikan untuk diperbaiki',
    when: 'Rabu, 18 November 2026, 14.03 WIB',
    who: 'Sekretariat DJPK',
    words: 'Mohon lengkapi nomor surat.\nPeserta ketiga belum bernama.',
  },
  {
    key: '3',
    what: `Diajukan kembali oleh ${LONG_OFFICE}`,
    when: 'Kamis, 19 November 2026, 08.00 WIB (10.00 WIT)',
  },
];

export function Timelines() {
  return (
    <div className="grid gap-x-10 lg:grid-cols-2">
      <Shown title="Masih berjalan">
        <Timeline
          items={TRACK}
          next={
            <p>
              <strong>Berikutnya:</strong> Sekretariat memeriksa surat, paling lambat Jumat, 20
              November 2026.
            </p>
          }
        />
      </Shown>
      <Shown title="Selesai">
        <Timeline items={TRACK.slice(0, 2)} />
      </Shown>
    </div>
  );
}

const STEPS = ['Instansi', 'Keperluan', 'Jadwal', 'Surat', 'Tamu', 'Periksa & kirim'].map(
  (title, at) => ({
    ...{ key: title, title, href: '#langkah' },
    state: at < 2 ? ('done' as const) : ('open' as const),
  }),
);

export function Steps() {
  const left = { overdue: false, paused: false, promised: 3 };
  return (
    <>
      <Shown title="Di tengah jalan">
        <StepProgress steps={STEPS} current="Jadwal" />
      </Shown>
      <Shown title="Janji jawab">
        <p className="flex flex-wrap items-start gap-8">
          <PromiseBar {...left} workdaysLeft={3} />
          <PromiseBar {...left} workdaysLeft={1} />
          <PromiseBar {...left} workdaysLeft={0} />
          <PromiseBar {...left} workdaysLeft={-2} overdue />
          <PromiseBar {...left} workdaysLeft={2} paused />
          <PromiseBar {...left} workdaysLeft={2} answered />
        </p>
      </Shown>
    </>
  );
}
