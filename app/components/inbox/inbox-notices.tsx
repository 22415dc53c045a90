import { formatDay, formatWait } from '#app/copy/dates.ts';
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
        : `Surel tertua sudah menunggu ${formatWait(lateMinutes ?? 0)} dan masih dicoba. `}
      {mayMend && <a href={paths.failedMail}>Lihat surel yang bermasalah</a>}
    </NoticeBox>
  );
}

interface UnreadyProps {
  readonly until: LocalDate;
  readonly count: number;
  readonly href: string;
}

/** What is soon and not ready. */
export function UnreadyNotice({ until, count, href }: UnreadyProps) {
  return (
    <NoticeBox tone="warn" title={`${count} konsultasi sampai ${formatDay(until)} belum siap`}>
      <a href={href}>Lihat apa yang masih kurang</a>
    </NoticeBox>
  );
}

/** Ketidaksesuaian on which the pemda has had its say, or its time is over. */
export function RepliesNotice({
  replied,
  passed,
}: {
  readonly replied: number;
  readonly passed: number;
}) {
  const parts = [
    ...(replied > 0 ? [`${replied} tanggapan atas ketidaksesuaian menunggu keputusan`] : []),
    ...(passed > 0 ? [`${passed} catatan lewat batas tanggapan`] : []),
  ];
  if (parts.length === 0) return null;
  return (
    <NoticeBox tone="info" title={parts.join('; ')}>
      <a href={paths.violations}>Buka ketidaksesuaian</a>
    </NoticeBox>
  );
}

/** Appointments that something decided later stands in the way of. */
export function DisturbedNotice({ count }: { readonly count: number }) {
  return (
    <NoticeBox
      tone="warn"
      title={`${count} konsultasi disetujui terdampak penutupan, hari libur, atau aturan baru`}
    >
      <a href={paths.disruptions}>Tangani satu per satu</a>
    </NoticeBox>
  );
}
