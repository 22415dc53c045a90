import type { Reader } from '#db/client.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalMonth } from '#app/domain/calendar/local-date.ts';
import { monthlyReport } from '#app/queries/monthly-report.server.ts';

/** A total of a month as DJPK printed it, and as the report of the replayed month gives it. */
export interface Total {
  readonly label: string;
  readonly printed: number | null;
  readonly reported: number | null;
}

const MARCH = '2023-03' as LocalMonth;
const DECEMBER = '2023-12' as LocalMonth;

export function totalsOf(db: Reader, now: Instant): Total[] {
  const march = monthlyReport(db, MARCH, now);
  const december = monthlyReport(db, DECEMBER, now);
  const total = (label: string, printed: number | null, reported: number | null): Total => ({
    label,
    printed,
    reported,
  });
  return [
    total('Maret 2023, tatap muka', 8, march.tatapMuka.count),
    total('Maret 2023, tamu tatap muka', null, march.tatapMuka.guestTotal),
    total('Maret 2023, video conference', 16, march.videoConference.count),
    total('Desember 2023, tatap muka', 30, december.tatapMuka.count),
    total('Desember 2023, tamu tatap muka', 94, december.tatapMuka.guestTotal),
    total('Desember 2023, video conference', 5, december.videoConference.count),
  ];
}

export function isEqual({ printed, reported }: Total): boolean {
  return printed === reported;
}

/** The totals side by side, a tick where they agree. */
export function totalsText(totals: readonly Total[]): string {
  const shown = (count: number | null) => (count === null ? '–' : String(count)).padStart(9);
  const rows = totals.map(
    (total) =>
      `  ${total.label.padEnd(32)}${shown(total.printed)}${shown(total.reported)}  ${isEqual(total) ? '✓' : '✗ berbeda'}`,
  );
  return [`  ${''.padEnd(32)}${'tercetak'.padStart(9)}${'Sambang'.padStart(9)}`, ...rows].join(
    '\n',
  );
}
