import { Actions, Button } from '../button.tsx';
import { Section } from '../blocks.tsx';
import { Field } from '../forms/field.tsx';
import { Icon } from '../icon.tsx';
import { WordTag } from '../status-tag.tsx';

export interface ShownViolation {
  readonly id: string;
  readonly message: string;
  readonly document: string;
  readonly recorded: string;
  readonly standing: string;
  /** What the office wrote to it. */
  readonly told: string | null;
  /** "1 catatan, 1 foto"; null where nothing was put beside it. */
  readonly evidence: string | null;
  readonly deadline: string | null;
  readonly canReply: boolean;
  readonly reply: string | null;
  /** Name of the file that came with it. */
  readonly replyFile: string | null;
}

/** What a reply may bring. */
export const ATTACHMENT_ACCEPT = 'application/pdf,image/jpeg,image/png,.pdf,.jpg,.jpeg,.png';
export const ATTACHMENT_HINT = 'PDF atau foto (JPEG, PNG), paling besar 10 MB.';

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

function ReplyForm({
  id,
  deadline,
  action,
}: Pick<ShownViolation, 'id' | 'deadline'> & { readonly action: string }) {
  return (
    <form method="post" action={action} encType="multipart/form-data" className="no-print mt-4">
      <Field
        id={`tanggapan-${id}`}
        label="Tanggapan Anda"
        hint={`Dibaca Sekretariat sebelum diputuskan. Sampai ${deadline}.`}
        errors={undefined}
      >
        <textarea
          id={`tanggapan-${id}`}
          name="message"
          rows={4}
          className="control"
          aria-describedby={`tanggapan-${id}-hint`}
        />
      </Field>
      <Field
        id={`lampiran-${id}`}
        label="Lampiran"
        hint={ATTACHMENT_HINT}
        optional
        errors={undefined}
      >
        <input
          id={`lampiran-${id}`}
          type="file"
          name="file"
          accept={ATTACHMENT_ACCEPT}
          className="control file:mr-3 file:rounded file:border-0 file:bg-sunk file:px-3 file:py-1.5 file:font-semibold"
          aria-describedby={`lampiran-${id}-hint`}
        />
      </Field>
      <Actions>
        <Button wide>Kirim tanggapan</Button>
      </Actions>
    </form>
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
