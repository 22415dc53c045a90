/** At which enrolled device a session stands, and what began it there. */
export interface SessionPlace {
  readonly deviceId: string;
  /** A PIN opens the desk alone; a password opens all that its person may. */
  readonly by: 'pin' | 'password';
}

/** Begins the place of a session that a password began; no id of a device begins so. */
const BY_PASSWORD = 'sandi:';

/** The place as it is kept with the session. */
export function keptPlace({ deviceId, by }: SessionPlace): string {
  return by === 'pin' ? deviceId : `${BY_PASSWORD}${deviceId}`;
}

/** The place that was kept with a session; null for one at any other browser. */
export function placeOf(kept: string | null): SessionPlace | null {
  if (kept === null) return null;
  return kept.startsWith(BY_PASSWORD)
    ? { deviceId: kept.slice(BY_PASSWORD.length), by: 'password' }
    : { deviceId: kept, by: 'pin' };
}
