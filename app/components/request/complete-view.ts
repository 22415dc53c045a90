import type { Completable } from '#app/domain/reservation/completion.ts';
import type { Contact } from '#app/domain/reservation/reservation.ts';
import type { SlotWeek } from '#app/domain/schedule/slot-weeks.ts';
import type { Zone } from '#app/domain/calendar/zones.ts';
import type { Option } from '../forms/controls.tsx';
import type { GuestListParts } from './guests-fields.tsx';
import type { GuestListPageProps } from './guest-list-page.tsx';

/** What the page of a completion is given. */
export interface CompletePageProps extends Pick<
  GuestListPageProps,
  'answer' | 'action' | 'back' | 'audience'
> {
  readonly page: Pick<GuestListParts, 'mode' | 'policy' | 'now' | 'heads'> & {
    readonly head: { readonly number: string; readonly revision: number };
    readonly isOpen: boolean;
    /** What is still missing, as of now. */
    readonly missing: readonly Completable[];
    readonly zone: Zone;
    readonly weeks: readonly SlotWeek[];
    readonly options: readonly Option[];
    readonly holidays: Readonly<Record<string, string>>;
    readonly defaults: GuestListParts['defaults'] & {
      readonly contact: Contact;
      readonly slot1?: string | undefined;
      readonly slot2?: string | undefined;
      readonly slot3?: string | undefined;
      readonly acceptsOtherMode?: string | undefined;
    };
  };
}
