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
  const { revision, start, checkOut, close, admit, refuse, noShow, annul } = deeds;
  const { link, doubt, isDoubted, fitIn } = deeds;
  const verbs = [start, checkOut, close, admit, refuse, noShow, annul];
  const isEmpty = [...verbs, link, doubt, fitIn].every((one) => one === null);
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
      {checkOut !== null && (
        <ButtonLink href={checkOut} look="secondary" icon="door">
          Catat keluar
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
        <ButtonLink href={link} look="quiet" icon="search">
          Hubungkan dengan permohonan
        </ButtonLink>
      )}
      {doubt !== null && (
        <ButtonLink href={doubt} look={isDoubted ? 'primary' : 'quiet'} icon="file">
          {isDoubted ? 'Catat hasil verifikasi surat' : 'Surat perlu diverifikasi'}
        </ButtonLink>
      )}
      {noShow !== null && (
        <ButtonLink href={noShow} look="secondary">
          Catat tidak hadir
        </ButtonLink>
      )}
      {annul !== null && (
        <ButtonLink href={annul} look="quiet" icon="undo">
          Batalkan catatan
        </ButtonLink>
      )}
    </div>
  );
}
