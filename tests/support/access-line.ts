import type { Deed } from '#app/domain/people/permissions.ts';
import type { AccessWorld } from './access-world.ts';
import type { StaffRole } from './screens.ts';

/**
 * Who gets in: `public` everyone; `nobody` where its time is over; `link` whoever holds the link of
 * that very request or is signed in as its office, `draft` of that very draft; `office` an address
 * that is signed in, `confirmed` one that is confirmed for its office; a deed, those whom the table of permissions lets do
 * it; a list of roles, where the sample is somebody's own.
 */
export type Who =
  'public' | 'nobody' | 'link' | 'draft' | 'office' | 'confirmed' | Deed | readonly StaffRole[];

export interface Line {
  readonly who: Who;
  /** Who may send the page's form, where that is not who may see it. */
  readonly post?: Who;
  /** Members of staff are led to a page of theirs. */
  readonly staffLedAway?: true;
  /** What those who are not let in get, where that is not what the door would say by itself. */
  readonly refusal?: '403';
  /** The address with something real in it, where `:number`, `:draft` and `:month` are not enough. */
  readonly at?: (world: AccessWorld) => string;
}
