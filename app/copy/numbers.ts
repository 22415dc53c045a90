const DECIMALS = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });

/** "1.469", "4,5" */
export function formatNumber(value: number): string {
  return DECIMALS.format(value);
}

/** "15,58%", "275%": a fraction as the office writes it, to two places. */
export function formatPercent(fraction: number): string {
  return `${DECIMALS.format(fraction * 100)}%`;
}

/** "DAU", "DAU dan DBH", "DAU, DBH, dan PDRD" */
export function joinWords(words: readonly string[]): string {
  if (words.length <= 2) return words.join(' dan ');
  return `${words.slice(0, -1).join(', ')}, dan ${words.at(-1)}`;
}
