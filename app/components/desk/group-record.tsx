import type { Guest } from '#app/domain/reservation/guest.ts';
import { NoticeBox } from '../blocks.tsx';
import { AddEvidenceLink } from '../violations/add-evidence-link.tsx';
import { Icon } from '../icon.tsx';
import { WordTag } from '../status-tag.tsx';
import { ArrivalTag } from './guest-name.tsx';

/** A recorded ketidaksesuaian as the desk reads it. */
export interface RecordedLine {
  readonly id: string;
  readonly href: string;
  readonly message: string;
  /** Where this reader may put a note, a photo or a file beside it. */
  readonly evidenceHref: string | null;
}

/** What the last check-in said: who went in, under which limit, what it recorded. */
export interface CheckInResultView {
  readonly admitted: number;
  readonly guestLimit: number;
  readonly inside: readonly string[];
  readonly refused: readonly string[];
}

/** The answer to the desk after a check-in. */
export function CheckInResult({
  result: { admitted, guestLimit, inside, refused },
  recorded,
}: {
  readonly result: CheckInResultView;
  readonly recorded: readonly RecordedLine[];
}) {
  return (
    <NoticeBox
      tone={recorded.length === 0 ? 'good' : 'warn'}
      title={`${admitted} masuk · batas ${guestLimit}`}
    >
      {inside.length > 0 && <p>Di dalam: {inside.join('; ')}.</p>}
      {refused.length > 0 && <p>Tidak masuk: {refused.join('; ')}.</p>}
      {recorded.length === 0 ? (
        <p>Tidak ada ketidaksesuaian.</p>
      ) : (
        <RecordedLines recorded={recorded} />
      )}
    </NoticeBox>
  );
}

/** What was recorded of the visit, each leading to its own page. */
export function RecordedLines({ recorded }: { readonly recorded: readonly RecordedLine[] }) {
  return (
    <ul className="mt-1 space-y-1">
      {recorded.map(({ id, href, message, evidenceHref }) => (
        <li key={id} className="flex items-start gap-2">
          <Icon name="record" className="mt-1 text-warn" />
          <span>
            {message}{' '}
            <a href={href} className="-my-2.5 inline-flex min-h-11 items-center">
              Lihat catatan
            </a>
            <AddEvidenceLink href={evidenceHref} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Everyone of the group and where they are. */
export function GuestStates({
  guests,
  guestCount = null,
  areHere = false,
}: {
  readonly guests: readonly Guest[];
  /** Where the desk took no names. */
  readonly guestCount?: number | null;
  /** They stand at the desk and wait for a word. */
  readonly areHere?: boolean;
}) {
  if (guests.length === 0) {
    return <p className="text-lg">{guestCount ?? 0} orang; namanya belum dicatat.</p>;
  }
  return (
    <ol className="divide-y divide-line border-y border-line">
      {guests.map(({ id, name, jabatan, arrival, refusalReason, origin }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2.5">
          <span className="min-w-0">
            <strong>{name}</strong>
            <span className="text-soft">
              {jabatan !== null && ` · ${jabatan}`}
              {origin === 'unlisted' && ' · di luar daftar'}
              {arrival === 'refused' && refusalReason !== null && ` · ${refusalReason}`}
            </span>
          </span>
          {areHere && arrival === 'expected' ? (
            <WordTag icon="hold" tone="care" text="menunggu" />
          ) : (
            <ArrivalTag arrival={arrival} />
          )}
        </li>
      ))}
    </ol>
  );
}
