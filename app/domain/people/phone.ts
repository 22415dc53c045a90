/** Calling code of Indonesia. */
const COUNTRY = '62';

/**
 * A phone number as `wa.me` wants it: digits only, the calling code first ("0811-150420-7" →
 * "628111504207"). Null where it is no number that could be called from abroad.
 */
export function internationalNumber(phone: string | null): string | null {
  const text = (phone ?? '').trim();
  const digits = text.replace(/\D/g, '');
  const full = text.startsWith('+')
    ? digits
    : digits.startsWith('00')
      ? digits.slice(2)
      : digits.startsWith('0')
        ? `${COUNTRY}${digits.slice(1)}`
        : digits;
  return /^[1-9]\d{8,14}$/.test(full) ? full : null;
}
