import { formatDay } from '#app/copy/dates.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { paths } from '#app/http/paths.ts';
import { NoticeBox } from '../blocks.tsx';

interface MailTroubleProps {
  readonly failed: number;
  readonly lateMinutes: number | null;
  readonly mayMend: boolean;
}

/** Mail that did not go out: people wait for an answer that was given. */
export function MailTrouble({ failed, lateMinutes, mayMend }: MailTroubleProps) {
  return (
    <NoticeBox
      tone="warn"
      title={failed > 0 ? `${failed} surel tidak terkirim` : 'Surel terlambat terkirim'}
    >
      {failed > 0
        ? 'Penerimanya belum tahu apa yang sudah diputuskan. '
        : `Surel tertua sudah menunggu ${lateMinutes} menit dan masih dicoba. `}
      {mayMend && <a href={paths.failedMail}>Lihat surel yang bermasalah</a>}
    </NoticeBox>
  );
}

interface NextDayProps {
  readonly day: LocalDate;
  readonly count: number;
  readonly unready: number;
  readonly href: string;
}

/** What is not ready for the next working day. */
export function NextDayNotice({ day, count, unready, href }: NextDayProps) {
  if (unready === 0) return null;
  return (
    <NoticeBox
      tone="warn"
      title={`${unready} dari ${count} konsultasi ${formatDay(day)} belum siap`}
    >
      <a href={href}>Lihat yang belum siap</a>
    </NoticeBox>
  );
}
