import { formatDay, formatWait } from '#app/copy/dates.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { paths } from '#app/http/paths.ts';
import { Icon } from '../icon.tsx';

/** What waits beside the requests themselves; null or 0 where nothing does. */
export interface InboxNoticesProps {
  /** Mail that did not go out: people wait for an answer that was given. */
  readonly mail: {
    readonly failed: number;
    readonly lateMinutes: number | null;
    readonly mayMend: boolean;
  } | null;
  /** Appointments that something decided later stands in the way of. */
  readonly disturbed: number;
  /** Ketidaksesuaian on which the pemda has had its say, or its time is over. */
  readonly replies: { readonly replied: number; readonly passed: number };
  /** What is soon and not ready. */
  readonly unready: { readonly until: LocalDate; readonly count: number } | null;
}

interface Line {
  readonly key: string;
  readonly isUrgent: boolean;
  readonly title: string;
  readonly hint?: string;
  readonly link: { readonly href: string; readonly text: string } | null;
}

/** One line each in one box, so that the work list begins in sight however much there is. */
export function InboxNotices(props: InboxNoticesProps) {
  const lines = linesOf(props);
  if (lines.length === 0) return null;
  return (
    <ul className="mb-6 divide-y divide-line rounded border border-l-4 border-line border-l-gold bg-paper px-4">
      {lines.map(({ key, isUrgent, title, hint, link }) => (
        <li key={key} className="flex items-start gap-3 py-2">
          <Icon
            name={isUrgent ? 'alert' : 'info'}
            className={`mt-1 ${isUrgent ? 'text-warn' : 'text-info'}`}
          />
          <p className="flex min-w-0 grow flex-wrap items-baseline gap-x-4">
            <span className="min-w-0">
              <strong>{title}</strong>
              {hint !== undefined && ` ${hint}`}
            </span>
            {link !== null && (
              <a href={link.href} className="inline-flex min-h-6 items-center md:ml-auto">
                {link.text}
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function linesOf({ mail, disturbed, replies, unready }: InboxNoticesProps): Line[] {
  return [
    ...(mail === null ? [] : [mailLine(mail)]),
    ...(disturbed === 0 ? [] : [disturbedLine(disturbed)]),
    ...repliesLine(replies),
    ...(unready === null ? [] : [unreadyLine(unready)]),
  ];
}

function mailLine({ failed, lateMinutes, mayMend }: NonNullable<InboxNoticesProps['mail']>): Line {
  const link = mayMend ? { href: paths.failedMail, text: 'Lihat surel yang bermasalah' } : null;
  const told =
    failed > 0
      ? {
          title: `${failed} surel tidak terkirim.`,
          hint: 'Penerimanya belum tahu apa yang sudah diputuskan.',
        }
      : {
          title: 'Surel terlambat terkirim.',
          hint: `Yang tertua sudah menunggu ${formatWait(lateMinutes ?? 0)} dan masih dicoba.`,
        };
  return { key: 'mail', isUrgent: true, ...told, link };
}

function disturbedLine(count: number): Line {
  return {
    ...{ key: 'disturbed', isUrgent: true },
    title: `${count} konsultasi disetujui terdampak penutupan, hari libur, atau aturan baru`,
    link: { href: paths.disruptions, text: 'Tangani satu per satu' },
  };
}

function repliesLine({ replied, passed }: InboxNoticesProps['replies']): Line[] {
  const parts = [
    ...(replied > 0 ? [`${replied} tanggapan atas ketidaksesuaian menunggu keputusan`] : []),
    ...(passed > 0 ? [`${passed} catatan lewat batas tanggapan`] : []),
  ];
  if (parts.length === 0) return [];
  const link = { href: paths.violations, text: 'Buka ketidaksesuaian' };
  return [{ key: 'replies', isUrgent: false, title: parts.join('; '), link }];
}

function unreadyLine({ until, count }: NonNullable<InboxNoticesProps['unready']>): Line {
  return {
    ...{ key: 'unready', isUrgent: true },
    title: `${count} konsultasi sampai ${formatDay(until)} belum siap`,
    link: { href: paths.readiness, text: 'Lihat apa yang masih kurang' },
  };
}
