import type { ReactNode } from 'react';

const WAYS: readonly { readonly program: string; readonly steps: readonly string[] }[] = [
  {
    program: 'Outlook',
    steps: [
      'Buka Kalender, lalu pilih Tambahkan kalender.',
      'Pilih Berlangganan dari web (Subscribe from web).',
      'Tempel alamatnya, beri nama, lalu simpan.',
    ],
  },
  {
    program: 'Google Kalender',
    steps: [
      'Buka calendar.google.com di komputer; aplikasi di HP tidak dapat menambahkannya.',
      'Di samping Kalender lain, pilih tanda tambah, lalu Dari URL.',
      'Tempel alamatnya, lalu pilih Tambahkan kalender. Di HP kalender itu muncul sendiri.',
    ],
  },
  {
    program: 'iPhone dan iPad',
    steps: [
      'Buka Kalender, pilih Kalender di bagian bawah, lalu Tambah kalender.',
      'Pilih Tambah kalender langganan.',
      'Tempel alamatnya, lalu pilih Berlangganan.',
    ],
  },
  {
    program: 'HP Android lain',
    steps: [
      'Tambahkan melalui Google Kalender atau Outlook seperti di atas.',
      'Kalender tampil di HP yang memakai akun yang sama.',
    ],
  },
];

/** How the address comes into a calendar program, one program at a time. */
export function HowToSubscribe() {
  return (
    <>
      <Text>
        Berlanggananlah (subscribe), jangan mengimpor berkasnya: hanya kalender langganan yang ikut
        berubah bila jadwal dipindahkan atau dibatalkan.
      </Text>
      {WAYS.map(({ program, steps }) => (
        <details key={program} className="border-b border-line">
          <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{program}</summary>
          <ol className="mb-3 list-decimal space-y-1 pl-6">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      ))}
      <Text>
        Program kalender memeriksa perubahan menurut jadwalnya sendiri: Outlook dan iPhone biasanya
        beberapa jam sekali, Google dapat sampai sehari. Untuk hari ini, lihat Sambang.
      </Text>
    </>
  );
}

function Text({ children }: { readonly children: ReactNode }) {
  return <p className="my-3 max-w-2xl text-soft">{children}</p>;
}
