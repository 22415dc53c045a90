/** How somebody stands at the desk: what the frame needs to lock the screen and to change shifts. */
export interface DeskStanding {
  readonly userId: string;
  /** "Meja 1": the enrolled device; null at any other browser. */
  readonly deviceName: string | null;
  /** The session was begun by a PIN and opens the desk alone. */
  readonly byPin: boolean;
  /** What opens the screen again. */
  readonly opensBy: 'pin' | 'password';
  readonly lockMinutes: number;
}

/**
 * Does the frame around a page stand at an enrolled desk? Then the page gets our script, whatever it
 * is: only a script can cover it without losing what was typed.
 */
export function isAtEnrolledDesk(frame: unknown): boolean {
  if (typeof frame !== 'object' || frame === null || !('desk' in frame)) return false;
  const { desk } = frame;
  if (typeof desk !== 'object' || desk === null || !('deviceName' in desk)) return false;
  return typeof desk.deviceName === 'string';
}
