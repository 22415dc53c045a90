const WHOLE = /K\s*-?\s*(\d{4})\s*-\s*(\d{1,5})(?!\d)/i;
const RUNNING = /^(?:K\s*-?\s*)?(\d{1,5})$/i;

/**
 * The reservation number in what somebody typed or a scanner read: "K-2026-00042", "k-2026-42", an
 * address that ends in one, or the running number alone ("42", of `year`). Null where there is none.
 */
export function readReservationNumber(text: string, year: string): string | null {
  const typed = text.trim();
  const whole = WHOLE.exec(typed);
  if (whole !== null) return numbered(whole[1] ?? year, whole[2] ?? '');
  const running = RUNNING.exec(typed);
  return running === null ? null : numbered(year, running[1] ?? '');
}

function numbered(year: string, running: string): string {
  return `K-${year}-${running.padStart(5, '0')}`;
}
