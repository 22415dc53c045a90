import type { PlanValues } from './sitting-view.ts';

/** The choices of a plan as the query of an address, so that a page opens with them filled in. */
export function planQuery(
  { waktu, narasumber, unit, ruang, tautan, lanjutan }: PlanValues,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({ waktu, ...more });
  for (const id of narasumber) query.append('narasumber', id);
  for (const id of unit) query.append('unit', id);
  if (ruang !== '') query.set('ruang', ruang);
  if (tautan !== '') query.set('tautan', tautan);
  lanjutan.forEach((sitting, index) => {
    const name = (field: string): string => `lanjutan[${index}].${field}`;
    // Named even where nobody is chosen: that is how the address counts the sittings.
    query.set(name('waktu'), sitting.waktu);
    for (const id of sitting.narasumber) query.append(name('narasumber'), id);
    for (const id of sitting.unit) query.append(name('unit'), id);
    if (sitting.ruang !== '') query.set(name('ruang'), sitting.ruang);
  });
  query.set('periksa', 'ya');
  return query.toString();
}
