import type { ReactNode } from 'react';
import type { ViolationStatus, ViolationVerb } from '#app/domain/compliance/violation.ts';
import { VIOLATION_VERB_PAGES } from '#app/copy/violations.ts';
import { paths } from '#app/http/paths.ts';
import { ButtonLink } from '../button.tsx';
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

/** Which record it is; what it says stands below, beside what the pemda says. */
export function RecordHeadBox({ record }: { readonly record: RecordHeadView }) {
  const { number, status, officeLabel, when } = record;
  return (
    <div className="card mb-6">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong>{officeLabel}</strong>
        <ViolationTag status={status} />
      </p>
      <p className="text-soft">{[number, when].filter(Boolean).join(' · ')}</p>
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
  /** What it said of records that this one took the place of. */
  readonly earlier: readonly string[];
}

/** What the office says with all it rests on, and what the pemda says, side by side. */
export function BothSides({
  sentence,
  reply,
  children,
}: {
  readonly sentence: string;
  readonly reply: ReplyView;
  /** The evidence. */
  readonly children?: ReactNode;
}) {
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <section aria-labelledby="tercatat" className="card min-w-0">
        <h2 id="tercatat" className="mb-2 text-lg">
          Yang tercatat
        </h2>
        <p>{sentence}</p>
        {children !== undefined && (
          <>
            <h3 className="mt-4 mb-2 text-base">Bukti</h3>
            {children}
          </>
        )}
      </section>
      <section aria-labelledby="tanggapan" className="card min-w-0">
        <h2 id="tanggapan" className="mb-2 text-lg">
          Tanggapan pemohon
        </h2>
        <Reply reply={reply} />
      </section>
    </div>
  );
}

function Reply({ reply: { words, missing, file, earlier } }: { readonly reply: ReplyView }) {
  return (
    <>
      {words === null ? <p className="text-soft">{missing}</p> : <Quoted words={words} />}
      {file !== null && (
        <p className="mt-3">
          <a href={file.href} className="inline-flex min-h-8 items-center gap-2" download>
            <Icon name="file" />
            <span className="break-all">{file.name}</span>
          </a>
        </p>
      )}
      {earlier.length > 0 && (
        <>
          <h3 className="mt-4 mb-1 text-base">Tanggapan atas catatan sebelum ralat</h3>
          {earlier.map((said) => (
            <Quoted key={said} words={said} />
          ))}
        </>
      )}
    </>
  );
}

function Quoted({ words }: { readonly words: string }) {
  return (
    <blockquote className="border-l-2 border-gold pl-3 break-words whitespace-pre-line">
      {words}
    </blockquote>
  );
}
