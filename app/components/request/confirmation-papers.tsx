import type { SignedLetterStanding } from '#app/domain/reservation/signed-letter.ts';
import { CONFIRMATION } from '#app/copy/confirmation-paper.ts';
import { Facts, Section } from '../blocks.tsx';
import { Actions, ButtonLink } from '../button.tsx';
import { LetterStanding } from '../review/signed-letter.tsx';

export interface ShownConfirmation {
  /** Page of the paper; null where nothing is confirmed. */
  readonly paperHref: string | null;
  readonly letter: {
    readonly href: string;
    readonly number: string;
    readonly date: string;
    readonly standing: SignedLetterStanding;
    readonly standingWords: string;
    /** The code as it is read out, and the page that answers for it; null where it is not known here. */
    readonly check: { readonly code: string; readonly href: string } | null;
  } | null;
}

/** What confirms the appointment on paper: the proof that this system prints, and the office's letter. */
export function ConfirmationPapers({ paperHref, letter }: ShownConfirmation) {
  if (paperHref === null && letter === null) return null;
  return (
    <Section title="Bukti dan surat konfirmasi" id="konfirmasi">
      <div className="card">
        {letter === null ? (
          <p>
            Bukti ini memuat kode QR yang dapat diperiksa siapa pun. Jadwal Anda sudah pasti tanpa
            menunggu surat.
          </p>
        ) : (
          <Facts
            facts={[
              { label: 'Nomor surat', value: letter.number },
              { label: 'Tanggal surat', value: letter.date },
              {
                label: 'Keadaan',
                value: <LetterStanding standing={letter.standing} words={letter.standingWords} />,
              },
              ...(letter.check === null
                ? []
                : [{ label: 'Cek keaslian', value: <CheckLink {...letter.check} /> }]),
            ]}
          />
        )}
        <div className="no-print">
          <Actions>
            {letter !== null && (
              <ButtonLink href={letter.href} look="secondary" icon="file" download wide>
                Unduh surat bertanda tangan
              </ButtonLink>
            )}
            {paperHref !== null && (
              <ButtonLink href={paperHref} look="secondary" icon="file" wide>
                {CONFIRMATION.button}
              </ButtonLink>
            )}
          </Actions>
        </div>
      </div>
    </Section>
  );
}

function CheckLink({ code, href }: { readonly code: string; readonly href: string }) {
  return (
    <a href={href} className="font-mono break-all">
      {code}
    </a>
  );
}
