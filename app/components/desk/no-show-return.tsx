import { Button, ButtonLink } from '../button.tsx';

/** A group that came after all, once it was written down as not having come. */
export interface NoShowReturnView {
  readonly annulPath: string;
  readonly revision: number;
  /** How late it is by now: "40 menit". */
  readonly late: string | null;
  readonly walkInHref: string | null;
}

/** What to do then, in one place: take the record back with a reason, after which it is checked in. */
export function NoShowReturn({ view }: { readonly view: NoShowReturnView }) {
  const { annulPath, revision, late, walkInHref } = view;
  return (
    <section aria-labelledby="ternyata-datang" className="card mb-6 max-w-3xl">
      <h2 id="ternyata-datang" className="text-xl">
        Rombongan ternyata datang?
      </h2>
      <ol className="mt-2 list-decimal space-y-1 pl-6">
        <li>
          Tanyakan kepada narasumber apakah rombongan masih dapat diterima
          {late !== null && ` (sekarang ${late} setelah jadwal)`}.
        </li>
        <li>
          Batalkan catatan tidak hadir dengan alasan. Ketidaksesuaiannya ikut dicabut; daftar tamu
          langsung terbuka untuk dicatat.
        </li>
      </ol>
      <form method="post" action={annulPath} className="mt-4">
        <input type="hidden" name="revision" value={revision} />
        <label htmlFor="alasan-datang" className="mb-1 block font-semibold">
          Alasan
        </label>
        <input
          id="alasan-datang"
          name="reason"
          className="control max-w-xl"
          defaultValue="Rombongan datang terlambat."
          required
          maxLength={2000}
        />
        <div className="mt-4 flex flex-wrap gap-3">
          <Button icon="undo" wide>
            Batalkan catatan, lalu catat kedatangan
          </Button>
          {walkInHref !== null && (
            <ButtonLink href={walkInHref} look="secondary" icon="door">
              Tempatnya sudah terpakai: catat tanpa janji
            </ButtonLink>
          )}
        </div>
      </form>
    </section>
  );
}
