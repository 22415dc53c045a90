import { paths } from '#app/http/paths.ts';
import { NoticeBox } from '../blocks.tsx';
import { ButtonLink } from '../button.tsx';

interface ContactClaimProps {
  readonly number: string;
  /** The claim of the request's contact that waits; null where none does. */
  readonly claim: {
    readonly email: string;
    readonly isGovernment: boolean;
    readonly mayDecide: boolean;
  } | null;
}

/** The contact asks to speak for the office: the letter beside it is what shows whether they do. */
export function ContactClaim({ number, claim }: ContactClaimProps) {
  if (claim === null) return null;
  const { email, isGovernment, mayDecide } = claim;
  return (
    <div className="mt-6">
      <NoticeBox tone="info" title="Narahubung menunggu dikonfirmasi sebagai petugas">
        <p>
          <strong className="wrap-anywhere">{email}</strong>{' '}
          {isGovernment ? '(alamat berakhiran .go.id)' : '(tidak berakhiran .go.id)'}. Cocokkan
          dengan surat instansi; setelah dikonfirmasi, alamat ini melihat seluruh riwayat instansi.
        </p>
        {mayDecide && (
          <div className="mt-3 flex flex-wrap gap-3">
            <ButtonLink href={paths.reviewOfficer(number, 'confirm')} look="secondary">
              Konfirmasi petugas
            </ButtonLink>
            <ButtonLink href={paths.reviewOfficer(number, 'refuse')} look="secondary">
              Belum dapat dikonfirmasi
            </ButtonLink>
          </div>
        )}
      </NoticeBox>
    </div>
  );
}
