import type { SignedLetterStanding } from '#app/domain/reservation/signed-letter.ts';
import { SIGNED_LETTER_PAGE } from '#app/copy/signed-letter.ts';
import { paths } from '#app/http/paths.ts';
import { Facts } from '../blocks.tsx';
import { ButtonLink } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { type ShownSignature, Signatures, Warnings } from './letter-report.tsx';

export interface ShownSignedLetter {
  readonly id: string;
  readonly letterNumber: string;
  readonly date: string;
  readonly when: string;
  readonly standing: SignedLetterStanding;
  readonly standingWords: string;
  readonly uploaded: string;
  /** When, by whom and why it was taken back. */
  readonly withdrawn: string | null;
  readonly digest: string;
  readonly mayWithdraw: boolean;
  /** What was read in the file; null where it was not read yet. */
  readonly report: {
    /** What it says otherwise than was typed. */
    readonly differences: readonly string[];
    readonly signatures: readonly ShownSignature[];
    readonly warnings: readonly string[];
  } | null;
}

/** How a letter stands, by a mark and a word. */
export function LetterStanding({
  standing,
  words,
}: {
  readonly standing: SignedLetterStanding;
  readonly words: string;
}) {
  const holds = standing === 'valid';
  const isOver = standing === 'past';
  return (
    <span className="inline-flex items-start gap-2">
      <Icon
        name={holds ? 'check' : isOver ? 'clock' : 'alert'}
        className={`mt-1 ${holds ? 'text-good' : isOver ? 'text-soft' : 'text-warn'}`}
      />
      <span className="min-w-0">{words}</span>
    </span>
  );
}

/** A signed letter with what its file says of itself. */
export function SignedLetterCard({
  number,
  letter,
}: {
  readonly number: string;
  readonly letter: ShownSignedLetter;
}) {
  const { id, letterNumber, date, when, standing, standingWords, report } = letter;
  return (
    <div className="card">
      <Facts
        facts={[
          { label: 'Nomor surat', value: letterNumber },
          { label: 'Tanggal surat', value: date },
          { label: 'Jadwal', value: when },
          {
            label: 'Keadaan',
            value: <LetterStanding standing={standing} words={standingWords} />,
          },
          ...(letter.withdrawn === null ? [] : [{ label: 'Ditarik', value: letter.withdrawn }]),
          { label: 'Diunggah', value: letter.uploaded },
          { label: 'Sidik berkas (SHA-256)', value: letter.digest },
        ]}
      />
      <div className="mt-4 space-y-3">
        {report === null ? (
          <p className="text-soft">{SIGNED_LETTER_PAGE.unread}</p>
        ) : (
          <>
            <Warnings warnings={[...report.differences, ...report.warnings]} />
            <Signatures signatures={report.signatures} />
          </>
        )}
      </div>
      <div className="no-print mt-4 flex flex-wrap gap-3">
        <ButtonLink href={paths.signedLetterFile(number, id)} look="secondary" icon="file">
          Buka surat
        </ButtonLink>
        {letter.mayWithdraw && (
          <ButtonLink href={paths.withdrawSignedLetter(number, id)} look="quiet">
            Tarik surat
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
