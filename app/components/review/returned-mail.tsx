import { NoticeBox } from '../blocks.tsx';
import { ButtonLink } from '../button.tsx';

export interface ReturnedMailProps {
  /** Null where nothing is known against the contact's address. */
  readonly note: {
    readonly address: string;
    readonly detail: string;
    readonly since: string;
    readonly phone: string | null;
    /** Where the note is looked at and cleared, for those who may. */
    readonly href: string | null;
    /** Where the contact is put right, for those who may. */
    readonly correctHref: string | null;
  } | null;
}

/** Mail to the contact comes back: what that means, and what to do. */
export function ReturnedMail({ note }: ReturnedMailProps) {
  if (note === null) return null;
  const { address, detail, since, phone, href, correctHref } = note;
  return (
    <div className="mt-6">
      <NoticeBox tone="bad" title="Surel ke narahubung kembali">
        <p>
          Surel ke <strong className="wrap-anywhere">{address}</strong> tercatat kembali sejak{' '}
          {since}. Surel baru ditulis, tetapi ditahan sampai catatan ini dihapus.
        </p>
        <p className="wrap-anywhere text-sm text-soft">{detail}</p>
        <p className="mt-2">
          {phone === null ? (
            'Nomor telepon narahubung tidak tercatat; cari lewat surat atau pusat kontak. '
          ) : (
            <>
              Telepon narahubung di{' '}
              <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} className="inline-flex min-h-6">
                {phone}
              </a>
              , sampaikan keputusannya, dan tanyakan alamat yang benar.
            </>
          )}
        </p>
        {(correctHref ?? href) !== null && (
          <p className="mt-3 flex flex-wrap gap-3">
            {correctHref !== null && (
              <ButtonLink href={correctHref} look="secondary">
                Perbaiki narahubung
              </ButtonLink>
            )}
            {href !== null && (
              <ButtonLink href={href} look="secondary" icon="mail">
                Tangani alamat ini
              </ButtonLink>
            )}
          </p>
        )}
      </NoticeBox>
    </div>
  );
}
