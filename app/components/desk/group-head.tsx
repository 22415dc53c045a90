import { type Fact, Facts, PageHead } from '../blocks.tsx';
import { StatusTag } from '../status-tag.tsx';
import type { Status } from '#app/domain/reservation/status.ts';

/** What the desk sees of a group before anything else. */
export interface GroupHeadView {
  readonly number: string;
  readonly revision: number;
  readonly status: Status;
  readonly officeLabel: string;
  readonly opd: string | null;
  readonly topics: string;
  readonly when: string | null;
  readonly room: string | null;
  readonly narasumber: readonly string[];
  readonly contact: { readonly name: string; readonly phone: string | null } | null;
  readonly head: string | null;
  /** The request a group without appointment belongs to. */
  readonly related: { readonly number: string; readonly href: string } | null;
}

export function GroupHead({
  head,
  back,
}: {
  readonly head: GroupHeadView;
  readonly back: { readonly href: string; readonly text: string };
}) {
  const { number, status, officeLabel, opd } = head;
  return (
    <PageHead title={opd === null ? officeLabel : `${officeLabel} · ${opd}`} back={back}>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {number}
        <StatusTag status={status} />
      </span>
    </PageHead>
  );
}

/** The rest of what the desk may want to know, below what it has to do. */
export function GroupFacts({ head }: { readonly head: GroupHeadView }) {
  const { topics, when, room, narasumber, contact, head: chief, related } = head;
  return (
    <Facts
      facts={known([
        { label: 'Jadwal', value: when },
        { label: 'Ruang', value: room },
        { label: 'Topik', value: topics },
        { label: 'Narasumber', value: narasumber.length === 0 ? null : narasumber.join(', ') },
        {
          label: 'Narahubung',
          value: contact && [contact.name, contact.phone].filter(Boolean).join(' · '),
        },
        { label: 'Pimpinan', value: chief },
        {
          label: 'Terkait permohonan',
          value: related && <a href={related.href}>{related.number}</a>,
        },
      ])}
    />
  );
}

/** The desk has no time for lines that say nothing. */
function known(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ value }) => value !== null);
}
