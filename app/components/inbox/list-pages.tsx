import { ButtonLink } from '../button.tsx';

interface ListPagesProps {
  readonly page: number;
  readonly pages: number;
  /** The first and the last row of this page, counted over all. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly hrefOf: (page: number) => string;
}

/** Where in a long list one is, and the way to the pages before and after; nothing where one page holds it. */
export function ListPages({ page, pages, from, to, total, hrefOf }: ListPagesProps) {
  if (pages < 2) return null;
  return (
    <nav aria-label="Halaman daftar" className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="text-soft tabular-nums">
        {`${from}–${to} dari ${total} · halaman ${page} dari ${pages}`}
      </p>
      {page > 2 && (
        <ButtonLink href={hrefOf(1)} look="quiet">
          Ke awal daftar
        </ButtonLink>
      )}
      {page > 1 && (
        <ButtonLink href={hrefOf(page - 1)} look="secondary">
          Sebelumnya
        </ButtonLink>
      )}
      {page < pages && (
        <ButtonLink href={hrefOf(page + 1)} look="secondary">
          Berikutnya
        </ButtonLink>
      )}
    </nav>
  );
}
