import { Section } from '../blocks.tsx';
import { Icon } from '../icon.tsx';
import { WordTag } from '../status-tag.tsx';
import { ReplyForm } from './violation-reply-form.tsx';
import type { ShownViolation } from './shown-violation.ts';

/** Where one came to grief with the rules, with the pemda's own word beside it. */
export function ViolationList({
  violations,
  hrefOf,
  fileHrefOf,
}: {
  readonly violations: readonly ShownViolation[];
  readonly hrefOf: (id: string) => string;
  readonly fileHrefOf: (id: string) => string;
}) {
  if (violations.length === 0) return null;
  return (
    <Section title="Ketidaksesuaian" id="ketidaksesuaian">
      <ul className="space-y-4">
        {violations.map((violation) => (
          <li key={violation.id} className="card">
            <ViolationText violation={violation} fileHref={fileHrefOf(violation.id)} />
            {violation.canReply && <ReplyForm {...violation} action={hrefOf(violation.id)} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What was noted, on what it rests, where it stands, what was replied. */
export function ViolationText({
  violation,
  fileHref,
}: {
  readonly violation: ShownViolation;
  readonly fileHref: string;
}) {
  const { message, document, recorded, standing, told, evidence, reply, replyFile } = violation;
  return (
    <>
      <WordTag icon="record" text={standing} tone="care" />
      <p className="mt-2">{message}</p>
      <p className="mt-1 text-sm text-soft">
        Dicatat {recorded} · Dasar: {document.replace(/ \(belum dikonfirmasi\)$/, '')}
      </p>
      {evidence !== null && (
        <p className="mt-1 text-sm text-soft">
          {`Bukti: ${evidence}. Isinya dapat ditanyakan kepada kami.`}
        </p>
      )}
      {told !== null && (
        <div className="mt-3">
          <p className="font-semibold">Keterangan dari kami</p>
          <p className="mt-1 break-words whitespace-pre-line">{told}</p>
        </div>
      )}
      {reply !== null && (
        <div className="mt-3">
          <p className="font-semibold">Tanggapan Anda</p>
          <blockquote className="mt-1 whitespace-pre-line border-l-4 border-gold pl-3">
            {reply}
          </blockquote>
          {replyFile !== null && (
            <p className="mt-2">
              <a href={fileHref} className="inline-flex min-h-8 items-center gap-2" download>
                <Icon name="file" />
                <span className="break-all">{replyFile}</span>
              </a>
            </p>
          )}
        </div>
      )}
    </>
  );
}
