import type { ReactNode } from 'react';

/** One state, with the name of it above. */
export function Shown({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="mb-6">
      <h3 className="mb-2 text-base font-semibold text-soft">{title}</h3>
      {children}
    </div>
  );
}

/** A name as long as they come. */
export const LONG_OFFICE =
  'Badan Pengelolaan Keuangan, Pendapatan, dan Aset Daerah Kabupaten Kepulauan Siau Tagulandang Biaro (Wakil Ketua DPRD)';
