import type { Role } from '#app/domain/people/roles.ts';
import type { DeskStanding } from '../shifts/desk-standing.ts';

/** Who is signed in, as the frame shows it. */
export interface SignedIn {
  readonly name: string;
  readonly role: Role;
  /** In the supervisor's place today. */
  readonly isDeputy?: boolean | undefined;
  /** Questions of the desk that wait for whoever may answer them. */
  readonly questions?: number | undefined;
  /** How they stand at the desk; null for those who see no guests. */
  readonly desk: DeskStanding | null;
}
