import { STATUS_WORDS } from '#app/copy/life.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { NoticeBox } from '../blocks.tsx';
import { ButtonLink } from '../button.tsx';
import { StatusTag } from '../status-tag.tsx';

/** What the office has with us already. */
export interface RelatedRequest {
  readonly number: string;
  readonly href: string;
  readonly status: Status;
  readonly when: string | null;
  readonly topics: string;
  /** It is awaited today: then the group has an appointment after all. */
  readonly isToday: boolean;
  /** Neither ended nor held. */
  readonly isOpen: boolean;
  /** What it means for a group that stands at the desk now. */
  readonly meaning: string;
}

/** A request as one of several to choose from. */
export function requestChoice({ number, topics, status, when, meaning }: RelatedRequest) {
  const state = `${STATUS_WORDS[status]}${when === null ? '' : `, ${when}`}`;
  return { value: number, label: `${number}: ${topics}`, hint: `${state}. ${meaning}` };
}

/** Shown before anything is written down: perhaps the group has an appointment after all. */
export function RelatedRequests({ requests }: { readonly requests: readonly RelatedRequest[] }) {
  const today = requests.filter(({ isToday }) => isToday);
  if (requests.length === 0) {
    return (
      <NoticeBox tone="warn" title="Instansi ini belum memiliki permohonan">
        Kedatangannya dicatat sebagai kunjungan tanpa surat permintaan.
      </NoticeBox>
    );
  }
  return (
    <>
      {today.map(({ number, href, when, status }) => (
        <NoticeBox key={number} tone="good" title="Instansi ini punya janji hari ini">
          <p>
            {number}, {when}. <StatusTag status={status} />
          </p>
          <div className="mt-2">
            <ButtonLink href={href}>Buka rombongan {number}</ButtonLink>
          </div>
        </NoticeBox>
      ))}
    </>
  );
}
