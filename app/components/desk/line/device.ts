/** The device's own clock in milliseconds; it may be wrong, which is why the server's is compared. */
export const deviceClock: () => number = Date.now;

/** A key that nobody else has; also where the page came over plain http. */
export function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
