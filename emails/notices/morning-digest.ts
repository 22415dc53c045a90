import { formatDay, formatInstant } from '#app/copy/dates.ts';
import { GAP_WORDS } from '#app/copy/readiness.ts';
import type { Digest, DigestRow } from '#app/domain/decisions/notice-payload.ts';
import { type AccountTemplate, type Block, note, paragraph } from '../blocks.ts';

/** So many lines stand under each heading; the rest is counted. */
const SHOWN = 20;

const NOTHING: Digest = {
  answers: { overdue: [], today: [], next: [] },
  unready: [],
  next: '2000-01-01' as Digest['next'],
};

/** What the day asks of the secretariat, once, in the morning. */
export const morningDigest: AccountTemplate = ({ digest = NOTHING, url }) => {
  const { answers, unready, next } = digest;
  const tomorrow = formatDay(next);
  return {
    subject: `Hari ini: ${newsOf(digest).join(', ')}`,
    blocks: [
      ...list('Janji jawaban sudah lewat', answers.overdue),
      ...list('Jawaban dijanjikan paling lambat hari ini', answers.today),
      ...list(`Jawaban dijanjikan paling lambat ${tomorrow}`, answers.next),
      ...list(`Konsultasi sampai ${tomorrow} yang belum siap`, unready),
      ...(url === null ? [] : [{ kind: 'action', label: 'Buka daftar kerja', url } as const]),
      note('Surel ini dikirim satu kali pada pagi hari kerja, hanya bila ada yang menunggu.'),
    ],
  };
};

function newsOf({ answers, unready, next }: Digest): string[] {
  const { overdue, today } = answers;
  const due = overdue.length + today.length;
  return [
    ...(due > 0 ? [`${due} permohonan harus dijawab`] : []),
    ...(unready.length > 0 ? [`${unready.length} konsultasi belum siap`] : []),
    ...(due === 0 && answers.next.length > 0
      ? [`${answers.next.length} permohonan menunggu jawaban sampai ${formatDay(next)}`]
      : []),
  ];
}

function list(title: string, rows: readonly DigestRow[]): Block[] {
  if (rows.length === 0) return [];
  const rest = rows.length - SHOWN;
  return [
    paragraph(`${title} (${rows.length}):`),
    {
      kind: 'facts',
      rows: rows.slice(0, SHOWN).map((row) => ({ label: row.number, value: lineOf(row) })),
    },
    ...(rest > 0 ? [paragraph(`dan ${rest} lainnya.`)] : []),
  ];
}

function lineOf({ officeLabel, start, gaps }: DigestRow): string {
  const when = start === null ? [] : [formatInstant(start)];
  return [officeLabel, ...when, gaps.map((gap) => GAP_WORDS[gap]).join(', ')]
    .filter((part) => part !== '')
    .join(' · ');
}
