/** At which enrolled device a session stands, and what began it there. */
export interface SessionPlace {
  readonly deviceId: string;
  /** A PIN opens the desk alone; a password opens all that its person may. */
  readonly by: 'pin' | 'password';
}
