import { Button, ButtonLink } from '../button.tsx';

/** The deeds that are open to this reader at this group; the address of each, or null. */
export interface GroupDeedsView {
  readonly revision: number;
  readonly start: string | null;
  readonly checkOut: string | null;
  readonly close: string | null;
  readonly admit: string | null;
  readonly refuse: string | null;
  readonly noShow: string | null;
  readonly annul: string | null;
  /** To the request that turned up after all. */
  readonly link: string | null;
  /** Where a letter is made sure of, or what came of it is written down. */
  readonly doubt: string | null;
  readonly isDoubted: boolean;
  /** Where another hour is found for the group's request. */
  readonly fitIn: string | null;
}

/** What comes next for the group: calling in is one tap, all else says first what it does. */
export function GroupDeeds({ deeds }: { readonly deeds: GroupDeedsView }) {
  const { revision, start, close, admit, refuse, noShow, link, doubt, isDoubted, fitIn } = deeds;
  const doubted = isDoubted ? doubt : null;
  const isEmpty = [start, close, admit, refuse, noShow, link, doubted, fitIn].every(isNull);
  if (isEmpty) return null;
  return (
    <div className="no-print mb-6 flex flex-wrap items-center gap-3">
      {start !== null && (
        <form method="post" action={start} className="max-sm:w-full">
          <input type="hidden" name="revision" value={revision} />
          <Button icon="arrowRight" wide>
            Panggil masuk
          </Button>
        </form>
      )}
      {admit !== null && <ButtonLink href={admit}>Terima rombongan</ButtonLink>}
      {close !== null && (
        <ButtonLink href={close} look={start === null ? 'primary' : 'secondary'} icon="check">
          Selesai
        </ButtonLink>
      )}
      {refuse !== null && (
        <ButtonLink href={refuse} look="secondary">
          Tidak menerima hari ini
        </ButtonLink>
      )}
      {fitIn !== null && (
        <ButtonLink href={fitIn} look="secondary" icon="calendar">
          Jadwalkan pada waktu lain
        </ButtonLink>
      )}
      {link !== null && (
        <ButtonLink href={link} look="secondary" icon="search">
          Hubungkan dengan permohonan
        </ButtonLink>
      )}
      {doubted !== null && (
        <ButtonLink href={doubted} icon="file">
          Catat hasil verifikasi surat
        </ButtonLink>
      )}
      {noShow !== null && (
        <ButtonLink href={noShow} look="secondary">
          Catat tidak hadir
        </ButtonLink>
      )}
    </div>
  );
}

/** What is wanted now and then, below what the desk does with every group. */
export function MoreDeeds({
  deeds,
  papersHref,
}: {
  readonly deeds: GroupDeedsView;
  readonly papersHref: string | null;
}) {
  const { checkOut, annul, doubt, isDoubted } = deeds;
  const doubtful = isDoubted ? null : doubt;
  if ([papersHref, checkOut, annul, doubtful].every(isNull)) return null;
  return (
    <nav
      aria-label="Lainnya untuk rombongan ini"
      className="no-print mt-8 flex flex-wrap items-center gap-3"
    >
      {papersHref !== null && (
        <ButtonLink href={papersHref} look="secondary" icon="file">
          Cetak
        </ButtonLink>
      )}
      {checkOut !== null && (
        <ButtonLink href={checkOut} look="secondary" icon="door">
          Catat beberapa tamu keluar
        </ButtonLink>
      )}
      {doubtful !== null && (
        <ButtonLink href={doubtful} look="secondary" icon="alert">
          Surat perlu diverifikasi
        </ButtonLink>
      )}
      {annul !== null && (
        <ButtonLink href={annul} look="secondary" icon="undo">
          Batalkan catatan
        </ButtonLink>
      )}
    </nav>
  );
}

function isNull(address: string | null): boolean {
  return address === null;
}
