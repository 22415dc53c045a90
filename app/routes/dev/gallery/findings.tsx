import { Findings, type ShownFinding } from '#app/components/findings.tsx';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { Shown } from './shown.tsx';

const EXAMPLES: readonly ShownFinding[] = [
  {
    code: 'LATE_ARRIVAL',
    severity: 'info',
    message: 'Rombongan tiba 45 menit setelah jadwal. Tanyakan kepada narasumber.',
    basis: { document: 'Kebijakan layanan (belum dikonfirmasi)', clause: null, confirmed: false },
  },
  {
    code: 'NOTICE_TOO_SHORT',
    severity: 'warn',
    message: 'Jadwal terlalu dekat: 3 hari kerja, paling sedikit 5 hari kerja.',
    basis: { document: 'S-38/PK/2023', clause: 'butir 3', confirmed: true },
  },
  {
    code: 'HEAD_CLAIM_FALSE',
    severity: 'record',
    message: 'Bupati dinyatakan hadir, tetapi tidak datang dan tidak diwakili.',
    basis: { document: 'SE-1/PK.1/2023', clause: null, confirmed: false },
  },
  {
    code: 'GUEST_LIMIT_EXCEEDED',
    severity: 'block',
    message:
      'Jumlah peserta 6 orang, batasnya 5 orang. Mohon kurangi 1 peserta. Batas 7 orang hanya berlaku jika Kepala Daerah, Wakil Kepala Daerah, atau Pimpinan DPRD benar-benar hadir; kehadirannya diperiksa di tempat.',
    basis: { document: 'SE-1/PK.1/2023', clause: null, confirmed: false },
  },
];

export function FindingsOfEach() {
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
      <Shown title="Untuk pegawai">
        <Findings findings={EXAMPLES} audience="staff" />
      </Shown>
      <Shown title="Untuk pemohon">
        <Findings findings={EXAMPLES} audience="pemda" />
      </Shown>
      <Shown title="Tidak ada apa-apa">
        <Findings findings={[]} audience="staff" none="Semua ketentuan terpenuhi." />
      </Shown>
    </div>
  );
}

export function Refusals() {
  return (
    <RefusalNotice
      refusal={{
        title: 'Belum dapat dilanjutkan',
        text: 'Ada ketentuan yang belum terpenuhi. Tidak ada yang berubah.',
        findings: EXAMPLES.slice(2),
      }}
      audience="staff"
    />
  );
}
