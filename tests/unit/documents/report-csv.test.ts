import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { reportCsv } from '#app/documents/report-csv.ts';
import { monthlyReport } from '#app/domain/report/monthly-report.ts';
import { TOPICS } from '#tests/support/directory.ts';
import { consultation, printedConsultations, reportInput } from '#tests/support/report.ts';

function csv(consultations: ReturnType<typeof printedConsultations>): string {
  return reportCsv(monthlyReport(reportInput({ consultations })), TOPICS.topics);
}

describe('reportCsv', () => {
  it("prints both tables in the report's own columns", () => {
    const lines = csv([
      consultation({ requester: 'Prov. Papua (DPRD)', topics: ['OTSUS', 'DAU'], guests: 5 }),
      consultation({ mode: 'videoConference', requester: 'Prov. Maluku', topics: ['JF_AKPD'] }),
    ]).split('\r\n');
    expect(lines).toEqual([
      'Konsultasi Tatap Muka Desember 2023',
      'No,Tanggal,Daerah,Topik,Jumlah Tamu',
      '1,4 Desember 2023,Prov. Papua (DPRD),"Otsus, DAU",5',
      '',
      'Video Conference Desember 2023',
      'No,Tanggal,Pengguna Layanan,Topik',
      '1,4 Desember 2023,Prov. Maluku,JF AKPD',
      '',
    ]);
  });

  it('gives back the printed table of December 2023', () => {
    const text = csv(printedConsultations('consultations_2023-12_tatap_muka.csv'));
    const rows: string[][] = parse(text, { relax_column_count: true });
    expect(rows[2]).toEqual(['1', '4 Desember 2023', 'Prov. Papua (DPRD)', 'Otsus', '5']);
    expect(rows[31]).toEqual(['30', '28 Desember 2023', 'Kab. Banggai Kepulauan', 'DAU', '3']);
  });

  it('leaves unknown guests blank and prints a topic it does not know by its code', () => {
    expect(csv([consultation({ guests: null, topics: ['BARU'] })])).toContain(
      '1,4 Desember 2023,Kab. Sleman,BARU,\r\n',
    );
  });

  it.each(['=HYPERLINK("x")', '+62', '-1+2', '@SUM(A1)', '\t=1', '\r=1'])(
    'takes the force out of %j',
    (requester) => {
      const rows: string[][] = parse(csv([consultation({ requester })]), {
        relax_column_count: true,
      });
      expect(rows[2]?.[2]).toBe(`'${requester}`);
    },
  );
});
