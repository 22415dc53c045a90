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
}

/** What comes next for the group: calling in is one tap, all else says first what it does. */
export function GroupDeeds({ deeds }: { readonly deeds: GroupDeedsView }) {
  const { revision, start, checkOut, close, admit, refuse, noShow, annul } = deeds;
  const isEmpty = [start, checkOut, close, admit, refuse, noShow, annul].every(
    (one) => one === null,
  );
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
