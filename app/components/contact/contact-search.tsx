import { Button } from '../button.tsx';

/** The one box of the page; what is typed stands in the address. */
export function ContactSearch({ q }: { readonly q: string | null }) {
  return (
    <form method="get" role="search" className="mb-6 max-w-3xl">
      <label htmlFor="q" className="mb-1 block font-semibold">
        Cari permohonan
      </label>
      <div className="flex gap-2">
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={q ?? ''}
          maxLength={100}
          autoComplete="off"
          className="control min-w-0 flex-1"
        />
        <Button icon="search">Cari</Button>
      </div>
    </form>
  );
}
