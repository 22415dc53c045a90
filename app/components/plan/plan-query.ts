import type { PlanValues } from './view.ts';

/** The choices of a plan as the query of an address, so that a page opens with them filled in. */
export function planQuery(
  { waktu, narasumber, unit, ruang, tautan }: PlanValues,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({ waktu, ...more });
  for (const id of narasumber) query.append('narasumber', id);
  for (const id of unit) query.append('unit', id);
  if (ruang !== '') query.set('ruang', ruang);
  if (tautan !== '') query.set('tautan', tautan);
  query.set('periksa', 'ya');
  return query.toString();
}
