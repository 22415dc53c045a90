import type { FieldMetadata } from '@conform-to/react';
import type { ShownTopicGroup } from '#app/copy/topic-groups.ts';
import type { Contact } from '#app/domain/reservation/reservation.ts';
import type { FoundRegions, ShownRegion } from '../request/region-chooser.tsx';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyField = FieldMetadata<any, any, any>;

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type ContactField = FieldMetadata<Contact | undefined, any, any>;

/** Names of the form's fields, apart from the letter's. */
export type EntryField =
  | 'channel'
  | 'receivedOn'
  | 'receivedTime'
  | 'ticketNumber'
  | 'nadineNumber'
  | 'body'
  | 'regionCode'
  | 'name'
  | 'opd'
  | 'contact'
  | 'mode'
  | 'acceptsOtherMode'
  | 'topics'
  | 'questions'
  | 'wanted'
  | 'guestCount'
  | 'names';

/** The form as the library is told of it. */
export type EntryShape = {
  readonly [F in Exclude<EntryField, 'contact' | 'topics'>]?: string | null | undefined;
} & {
  readonly contact?: Contact;
  readonly topics?: string[];
};

/** A time as a list offers it. */
export interface ShownSlot {
  readonly value: string;
  readonly label: string;
  readonly group: string;
}

/** What the fields of an entry are given. */
export interface EntryFieldsProps {
  readonly fields: Readonly<Record<Exclude<EntryField, 'contact'>, AnyField>> & {
    readonly contact: ContactField;
  };
  readonly chosen: ShownRegion | null;
  readonly found: FoundRegions | null;
  readonly searchAction: string;
  readonly groups: readonly ShownTopicGroup[];
  /** Times that are free, by day; another one is agreed on when it is decided. */
  readonly slots: readonly ShownSlot[];
  /** Where what stands in a field was read; said beside it, so that it is looked at. */
  readonly sources: Partial<Readonly<Record<EntryField, string>>>;
}
