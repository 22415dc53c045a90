import type { ViolationStatus, ViolationVerb } from '#app/domain/compliance/violation.ts';
import type { Guest } from '#app/domain/reservation/guest.ts';
import { VIOLATION_VERB_PAGES } from '#app/copy/violations.ts';
import { paths } from '#app/http/paths.ts';
import { ButtonLink } from '../button.tsx';
import { GuestStates } from '../desk/group-record.tsx';
import { Icon } from '../icon.tsx';
import { ViolationTag } from './violation-tag.tsx';

/** What a page says of a record before anything else. */
export interface RecordHeadView {
  readonly id: string;
  readonly href: string;
  readonly number: string;
  readonly status: ViolationStatus;
  readonly title: string;
  readonly officeLabel: string;
  readonly sentence: string;
  readonly when: string | null;
}

/** Which record it is, in four lines. */
export function RecordHeadBox({ record }: { readonly record: RecordHeadView }) {
  const { number, status, officeLabel, sentence, when } = record;
  return (
    <div className="card mb-6">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong>{officeLabel}</strong>
        <ViolationTag status={status} />
      </p>
      <p className="text-soft">{[number, when].filter(Boolean).join(' · ')}</p>
      <p className="mt-2 text-lg">{sentence}</p>
    </div>
  );
}

/** The steps that are open to this reader, the next one first. */
export function RecordDeeds({
  id,
  deeds,
}: {
  readonly id: string;
  readonly deeds: readonly ViolationVerb[];
}) {
  const open = deeds.filter((verb): verb is keyof typeof VIOLATION_VERB_PAGES => verb !== 'reply');
  if (open.length === 0) return null;
  return (
    <div className="no-print mb-6 flex flex-wrap gap-3">
      {open.map((verb) => (
        <ButtonLink
          key={verb}
          href={paths.violationVerb(id, verb)}
          look={verb === 'release' || verb === 'confirm' ? 'primary' : 'secondary'}
        >
          {VIOLATION_VERB_PAGES[verb].title}
        </ButtonLink>
      ))}
    </div>
  );
}

/** What the pemda has said, or how things stand while it has not. */
export interface ReplyView {
  readonly words: string | null;
  readonly missing: string;
  /** What came with it, for those who may open it. */
  readonly file: { readonly name: string; readonly href: string } | null;
}

/** What the office says and what the pemda says, side by side. */
export function BothSides({
  sentence,
  reply: { words, missing, file },
}: {
  readonly sentence: string;
  readonly reply: ReplyView;
}) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <section aria-labelledby="tercatat" className="card">
        <h2 id="tercatat" className="mb-2 text-lg">
          Yang tercatat
        </h2>
        <p>{sentence}</p>
      </section>
      <section aria-labelledby="tanggapan" className="card">
        <h2 id="tanggapan" className="mb-2 text-lg">
          Tanggapan pemohon
        </h2>
        {words === null ? (
          <p className="text-soft">{missing}</p>
        ) : (
          <blockquote className="border-l-2 border-gold pl-3 whitespace-pre-line">
            {words}
          </blockquote>
        )}
        {file !== null && (
          <p className="mt-3">
            <a href={file.href} className="inline-flex min-h-8 items-center gap-2" download>
              <Icon name="file" />
              <span className="break-all">{file.name}</span>
            </a>
          </p>
        )}
      </section>
    </div>
  );
}

interface EvidenceProps {
  readonly checkIns: readonly {
    readonly id: string;
    readonly at: string;
    readonly by: string;
    readonly text: string;
  }[];
  readonly waiver: { readonly by: string; readonly at: string; readonly reason: string } | null;
  readonly guests: readonly Guest[];
}

/** What was seen and written down at the desk. */
export function Evidence({ checkIns, waiver, guests }: EvidenceProps) {
  return (
    <>
      {checkIns.length === 0 && (
        <p className="text-soft">Tidak ada catatan kedatangan di meja resepsionis.</p>
      )}
      <ul className="space-y-2">
        {checkIns.map(({ id, at, by, text }) => (
          <li key={id} className="flex items-start gap-2">
            <Icon name="door" className="mt-1 text-soft" />
            <span>
              <strong>{text}</strong>, {at}, dicatat {by}
            </span>
          </li>
        ))}
        {waiver !== null && (
          <li className="flex items-start gap-2">
            <Icon name="check" className="mt-1 text-soft" />
            <span>
              <strong>Pengecualian</strong> oleh {waiver.by}, {waiver.at}: {waiver.reason}
            </span>
          </li>
        )}
      </ul>
      {guests.length > 0 && (
        <details className="mt-3">
          <summary className="min-h-8 font-semibold text-link">
            Tamu yang tercatat ({guests.length})
          </summary>
          <div className="mt-2">
            <GuestStates guests={guests} />
          </div>
        </details>
      )}
    </>
  );
}
