import { formatNumber } from '#app/copy/numbers.ts';
import { Facts, Section } from '../blocks.tsx';
import { DataTable } from '../data-table.tsx';
import type { ComplianceView, ReportView } from './report-view.ts';

/** The month in its three numbers, as the office's report opens. */
export function Figures({ view }: { readonly view: ReportView }) {
  const figures = [
    { value: view.videoConference.count, text: 'video conference' },
    { value: view.tatapMuka.count, text: 'konsultasi tatap muka' },
    { value: view.guestTotal, text: 'tamu tatap muka' },
  ];
  return (
    <dl className="mt-6 grid grid-cols-1 gap-px overflow-hidden rounded-lg border border-line bg-line sm:grid-cols-3 print:grid-cols-3">
      {figures.map(({ value, text }) => (
        <div key={text} className="flex flex-col-reverse bg-paper px-4 py-3 sm:px-6 sm:py-4">
          <dt className="text-soft">
            {text}
            {value === null && ' (tidak seluruhnya tercatat)'}
          </dt>
          <dd className="text-3xl font-bold tabular-nums leading-tight text-navy">
            {value === null ? '–' : formatNumber(value)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What was recorded against the rules of the service. */
export function Compliance({ compliance }: { readonly compliance: ComplianceView }) {
  const { visits, byRule } = compliance;
  return (
    <Section id="kepatuhan" title="Kepatuhan">
      {byRule.length === 0 ? (
        <p>Tidak ada ketidaksesuaian yang tercatat pada bulan ini.</p>
      ) : (
        <>
          <p className="max-w-3xl">
            Dalam pelaksanaannya, {formatNumber(visits)} konsultasi tercatat belum sesuai dengan
            ketentuan layanan; catatan yang dicabut tidak dihitung.
          </p>
          <div className="mt-4">
            <DataTable
              caption="Ketidaksesuaian menurut ketentuan"
              columns={[
                { title: 'Ketentuan', cell: ({ name }) => name, head: true },
                { title: 'Tercatat', cell: ({ recorded }) => recorded, numeric: true },
                { title: 'Dikonfirmasi', cell: ({ confirmed }) => confirmed, numeric: true },
                { title: 'Dicabut', cell: ({ withdrawn }) => withdrawn, numeric: true },
                { title: 'Menunggu', cell: ({ pending }) => pending, numeric: true },
              ]}
              rows={byRule}
              rowKey={({ name }) => name}
            />
          </div>
        </>
      )}
    </Section>
  );
}

/** How quickly requests were answered, and what the visitors thought of the consultation. */
export function Service({ view: { answerTime, satisfaction } }: { readonly view: ReportView }) {
  const { median, p90, overdue } = answerTime;
  const { service, substance, responses } = satisfaction;
  return (
    <div className="grid gap-x-10 lg:grid-cols-2 print:grid-cols-2">
      <Section id="waktu-jawab" title="Waktu jawab">
        {median === null ? (
          <p>Tidak ada permohonan yang dijawab pada bulan ini.</p>
        ) : (
          <Facts
            facts={[
              { label: 'Separuh jawaban', value: `paling lama ${median} hari kerja` },
              { label: 'Sembilan dari sepuluh', value: `paling lama ${p90} hari kerja` },
              { label: 'Melewati janji', value: `${overdue} jawaban` },
            ]}
          />
        )}
      </Section>
      <Section id="kepuasan" title="Kepuasan pengguna layanan">
        {responses === 0 ? (
          <p>Belum ada penilaian untuk konsultasi bulan ini.</p>
        ) : (
          <Facts
            facts={[
              { label: 'Layanan', value: `${service} dari 5` },
              { label: 'Substansi', value: `${substance} dari 5` },
              { label: 'Penilaian masuk', value: responses },
            ]}
          />
        )}
      </Section>
    </div>
  );
}
