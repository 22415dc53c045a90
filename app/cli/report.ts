import { reportCsv } from '#app/documents/report-csv.ts';
import { type LocalMonth, parseLocalMonth } from '#app/domain/calendar/local-date.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { monthlyReport } from '#app/queries/monthly-report.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { type Args, type Command, done, type Office, refused } from './command.ts';
import { writeTextFile } from './text-file.ts';

const FORMATS = ['json', 'csv'] as const;

interface Wanted {
  readonly month: LocalMonth;
  readonly format: (typeof FORMATS)[number];
  readonly out: string | null;
}

export const reportCommand: Command = {
  words: ['report'],
  usage: `--month YYYY-MM [--format ${FORMATS.join('|')}] [--out FILE]`,
  summary: 'Laporan bulanan konsultasi tatap muka dan video conference.',
  options: {
    month: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
  },
  read: (args) => {
    const wanted = wantedBy(args);
    if (!wanted.ok) return wanted;
    const { month, format, out } = wanted.value;
    return ok((office) => {
      const { report, text } = written(office, wanted.value);
      if (out === null) return done(report, text);
      const kept = writeTextFile(out, text);
      if (!kept.ok) return refused(kept.error);
      return done({ month, format, file: out }, `Laporan ${month} ditulis ke ${out}.\n`);
    });
  },
};

function wantedBy({ option, rest, json }: Args): Result<Wanted, string> {
  if (rest.length > 0) return refuse(`Tidak dikenal: ${rest.join(' ')}.`);
  const month = parseLocalMonth(option('month') ?? '');
  if (month === null) return refuse('Sebutkan bulannya, misalnya --month 2023-12.');
  const printed = option('format') ?? 'json';
  const format = FORMATS.find((known) => known === printed);
  if (format === undefined) {
    return refuse(`Bentuk ${printed} belum tersedia. Pilih ${FORMATS.join(' atau ')}.`);
  }
  const out = option('out');
  if (json && format !== 'json' && out === null) {
    return refuse(
      '--json menampilkan laporan sebagai JSON; untuk bentuk lain tambahkan --out FILE.',
    );
  }
  return ok({ month, format, out });
}

function written({ house }: Office, { month, format }: Wanted) {
  const report = monthlyReport(house.db, month, house.clock());
  if (format === 'json') return { report, text: `${JSON.stringify(report, null, 2)}\n` };
  const { topics } = referenceOf(house.db);
  return { report, text: reportCsv(report, [...topics.values()]) };
}
