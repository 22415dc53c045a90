import { LETTER_REPORT_WORDS, SIGNATURE_STATES, SIGNATURE_WORDS } from '#app/copy/letter-report.ts';
import { Section } from '../blocks.tsx';
import { Icon, type IconName } from '../icon.tsx';

export interface ShownSignature {
  readonly signer: string;
  readonly issuer: string;
  /** As the file tells it. */
  readonly when: string | null;
  readonly state: keyof typeof SIGNATURE_STATES;
}

export interface ShownDifference {
  readonly label: string;
  readonly read: string;
  readonly typed: string | null;
}

/** What the letter's file says of itself; `pending` while it is being read. */
export type ShownLetterReport =
  | 'pending'
  | {
      readonly signatures: readonly ShownSignature[];
      /** Pictures and files that do not open can hold none. */
      readonly canHaveSignature: boolean;
      readonly warnings: readonly string[];
      /** Null where nothing could be read that could differ. */
      readonly differences: readonly ShownDifference[] | null;
    };

/** What the machine found in the letter's file. It decides nothing; it tells a reviewer where to look. */
export function LetterReport({ report }: { readonly report: ShownLetterReport | null }) {
  if (report === null) return null;
  return (
    <Section title={LETTER_REPORT_WORDS.title} id="berkas">
      {report === 'pending' ? (
        <p className="text-soft">{LETTER_REPORT_WORDS.pending}</p>
      ) : (
        <div className="space-y-4 rounded-lg border border-line bg-paper p-4 sm:p-5">
          <Warnings warnings={report.warnings} />
          <Differences differences={report.differences} />
          {report.canHaveSignature && <Signatures signatures={report.signatures} />}
        </div>
      )}
    </Section>
  );
}

/** What a reader of the file must know. */
export function Warnings({ warnings }: { readonly warnings: readonly string[] }) {
  if (warnings.length === 0) return null;
  return (
    <ul className="space-y-2">
      {warnings.map((warning) => (
        <li key={warning}>
          <Marked icon="alert" ink="text-warn" text={warning} />
        </li>
      ))}
    </ul>
  );
}

function Differences({ differences }: { readonly differences: readonly ShownDifference[] | null }) {
  if (differences === null) return null;
  if (differences.length === 0) {
    return <Marked icon="check" ink="text-good" text={LETTER_REPORT_WORDS.agrees} />;
  }
  return (
    <div>
      <h3 className="mb-1 flex items-center gap-2 text-base text-warn">
        <Icon name="alert" />
        {LETTER_REPORT_WORDS.differences}
      </h3>
      <dl className="divide-y divide-line">
        {differences.map(({ label, read, typed }) => (
          <div key={label} className="grid gap-x-6 py-2 sm:grid-cols-[min(11rem,35%)_1fr]">
            <dt className="text-soft">{label}</dt>
            <dd className="min-w-0 break-words">
              surat berbunyi <strong>“{read}”</strong>,{' '}
              {typed === null ? 'belum diisi' : <>diisi “{typed}”</>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const STATE_LOOKS: Readonly<
  Record<ShownSignature['state'], { readonly icon: IconName; readonly ink: string }>
> = {
  intact: { icon: 'check', ink: 'text-good' },
  followed: { icon: 'check', ink: 'text-good' },
  appended: { icon: 'alert', ink: 'text-warn' },
  broken: { icon: 'block', ink: 'text-bad' },
};

/** Who signed a file electronically, as far as the file tells. */
export function Signatures({ signatures }: { readonly signatures: readonly ShownSignature[] }) {
  return (
    <div>
      <h3 className="mb-1 text-base">{LETTER_REPORT_WORDS.signatures}</h3>
      {signatures.length === 0 ? (
        <p className="text-soft">{SIGNATURE_WORDS.none}</p>
      ) : (
        <>
          <ol className="space-y-3">
            {signatures.map((signature, index) => (
              <li key={`${signature.signer}-${index}`}>
                <SignatureFacts signature={signature} />
              </li>
            ))}
          </ol>
          <p className="mt-3 text-sm text-soft">{SIGNATURE_WORDS.checked}</p>
        </>
      )}
    </div>
  );
}

function SignatureFacts({
  signature: { signer, issuer, when, state },
}: {
  readonly signature: ShownSignature;
}) {
  return (
    <>
      <p className="break-words font-semibold">{signer}</p>
      <p className="break-words text-sm text-soft">
        Penerbit sertifikat: {issuer === signer ? SIGNATURE_WORDS.selfIssued : issuer}
        {when !== null && <> · ditandatangani {when} menurut berkas</>}
      </p>
      <Marked {...STATE_LOOKS[state]} text={SIGNATURE_STATES[state]} />
    </>
  );
}

function Marked({
  icon,
  ink,
  text,
}: {
  readonly icon: IconName;
  readonly ink: string;
  readonly text: string;
}) {
  return (
    <p className="flex items-start gap-2">
      <Icon name={icon} className={`mt-1 ${ink}`} />
      <span className="min-w-0">{text}</span>
    </p>
  );
}
