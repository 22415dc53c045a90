import { DESK_FIELDS } from '#app/forms/desk-form.ts';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';

/** A head who is on the way ("menyusul"), and what that means for the group by now. */
export interface HeadFollowUpView {
  /** "Bupati" */
  readonly head: string;
  /** "10.00 WIB": until then the announced limit holds; null where no hour is decided. */
  readonly until: string | null;
  readonly isOver: boolean;
  readonly announcedLimit: number;
  readonly ordinaryLimit: number;
  /** Counted guests who are or were inside. */
  readonly admitted: number;
  readonly nonce: string;
  readonly seen: string;
}

/** Asks for the verdict that is still open: one tap where it is simple, at once where time is up. */
export function HeadFollowUp({ view }: { readonly view: HeadFollowUpView }) {
  const { head, until, isOver, ordinaryLimit, admitted } = view;
  const over = Math.max(0, admitted - ordinaryLimit);
  const look = isOver
    ? over > 0
      ? 'border-bad bg-bad-bg'
      : 'border-gold bg-warn-bg'
    : 'border-gold bg-paper';
  return (
    <section aria-labelledby="menyusul" className={`mb-6 rounded-lg border-2 p-4 ${look}`}>
      <h2 id="menyusul" className="flex items-start gap-2 text-xl">
        <Icon name={isOver ? 'alert' : 'clock'} className="mt-1" />
        {isOver
          ? `${head} belum tiba, toleransi lewat pukul ${until ?? '–'}`
          : `${head} dicatat menyusul`}
      </h2>
      <p className="mt-1 text-lg">{whatHolds(view)}</p>
      {isOver && over > 0 && (
        <p className="mt-1 text-lg font-bold text-bad">
          Di dalam sudah {admitted} orang: lebih {over} orang dari batas.
        </p>
      )}
      <div className="mt-3 flex flex-wrap items-start gap-3">
        <form method="post" className="flex flex-wrap gap-3">
          <Known {...view} />
          <Button name={DESK_FIELDS.verdict} value="present">
            {head} sudah hadir
          </Button>
          <Button look="secondary" name={DESK_FIELDS.verdict} value="absent">
            Tidak hadir
          </Button>
        </form>
        <Represented {...view} />
      </div>
    </section>
  );
}

function whatHolds({ until, isOver, announcedLimit, ordinaryLimit }: HeadFollowUpView): string {
  if (isOver) {
    return `Batas sekarang ${ordinaryLimit} orang. Pastikan sekarang bagaimana kehadirannya; bila sampai konsultasi ditutup belum hadir, dicatat tidak hadir.`;
  }
  const then = until === null ? 'kehadirannya dipastikan' : `pukul ${until}`;
  return `Batas ${announcedLimit} orang berlaku sampai ${then}. Setelah itu batasnya ${ordinaryLimit} orang dan kehadirannya dipastikan kembali.`;
}

function Represented(view: HeadFollowUpView) {
  return (
    <details className="rounded border border-navy bg-paper px-4">
      <summary className="flex min-h-11 items-center font-semibold text-navy">Diwakili…</summary>
      <form method="post" className="pb-4" autoComplete="off">
        <Known {...view} />
        <input type="hidden" name={DESK_FIELDS.verdict} value="represented" />
        <label htmlFor="wakil" className="mb-1 block font-semibold">
          Diwakili oleh
        </label>
        <input
          id="wakil"
          name={DESK_FIELDS.representedBy}
          className="control"
          placeholder="Nama dan jabatan"
        />
        <label className="my-2 flex min-h-11 cursor-pointer items-center gap-3">
          <input type="checkbox" name={DESK_FIELDS.letterSeen} value="ya" className="size-6" />
          Surat penugasan sudah dilihat
        </label>
        <Button>Catat diwakili</Button>
      </form>
    </details>
  );
}

function Known({ nonce, seen }: Pick<HeadFollowUpView, 'nonce' | 'seen'>) {
  return (
    <>
      <input type="hidden" name={DESK_FIELDS.nonce} value={nonce} />
      <input type="hidden" name={DESK_FIELDS.seen} value={seen} />
    </>
  );
}
