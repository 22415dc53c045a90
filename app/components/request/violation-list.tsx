import { Actions, Button } from '../button.tsx';
import { Section } from '../blocks.tsx';
import { Field } from '../forms/field.tsx';
import { WordTag } from '../status-tag.tsx';

export interface ShownViolation {
  readonly id: string;
  readonly message: string;
  readonly document: string;
  readonly recorded: string;
  readonly standing: string;
  readonly deadline: string | null;
  readonly canReply: boolean;
  readonly reply: string | null;
}

/** Where one came to grief with the rules, with the pemda's own word beside it. */
export function ViolationList({
  violations,
  hrefOf,
}: {
  readonly violations: readonly ShownViolation[];
  readonly hrefOf: (id: string) => string;
}) {
  if (violations.length === 0) return null;
  return (
    <Section title="Ketidaksesuaian" id="ketidaksesuaian">
      <ul className="space-y-4">
        {violations.map((violation) => (
          <li key={violation.id} className="card">
            <ViolationText violation={violation} />
            {violation.canReply && (
              <form method="post" action={hrefOf(violation.id)} className="no-print mt-4">
                <Field
                  id={`tanggapan-${violation.id}`}
                  label="Tanggapan Anda"
                  hint={`Dibaca Sekretariat sebelum diputuskan. Sampai ${violation.deadline}.`}
                  errors={undefined}
                >
                  <textarea
                    id={`tanggapan-${violation.id}`}
                    name="message"
                    rows={4}
                    className="control"
                    aria-describedby={`tanggapan-${violation.id}-hint`}
                  />
                </Field>
                <Actions>
                  <Button wide>Kirim tanggapan</Button>
                </Actions>
              </form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What was noted, on what it rests, where it stands, what was replied. */
export function ViolationText({ violation }: { readonly violation: ShownViolation }) {
  const { message, document, recorded, standing, reply } = violation;
  return (
    <>
      <WordTag icon="record" text={standing} tone="care" />
      <p className="mt-2">{message}</p>
      <p className="mt-1 text-sm text-soft">
        Dicatat {recorded} · Dasar: {document.replace(/ \(belum dikonfirmasi\)$/, '')}
      </p>
      {reply !== null && (
        <div className="mt-3">
          <p className="font-semibold">Tanggapan Anda</p>
          <blockquote className="mt-1 whitespace-pre-line border-l-4 border-gold pl-3">
            {reply}
          </blockquote>
        </div>
      )}
    </>
  );
}
