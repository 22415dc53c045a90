import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { DeviceTime } from '#app/domain/reception/device-time.ts';
import { normaliseName } from '#app/domain/people/office.ts';
import type { Guest } from '#app/domain/reservation/guest.ts';
import { DESK_FIELDS, type DeskForm } from './desk-form.ts';
import { arrivalIn } from './desk-arrival.ts';
import { readDeskForm } from './read-desk-form.ts';

/** What a desk can write down without a line. */
export const QUEUED_DEEDS = ['checkIn', 'checkOut', 'registerWalkIn'] as const;
export type QueuedDeedName = (typeof QUEUED_DEEDS)[number];

/** Stands for the number of a group that has none yet; also its place behind `#` on the device. */
export const WALK_IN = 'tanpa-janji';

/** Field with the requests of an office that the device knew of, between commas. */
export const SEEN_NUMBERS = 'terlihat';

/** A deed of the desk that waits for the line: the page's own fields, when, and by whom. */
export interface QueuedDeed extends DeviceTime {
  readonly nonce: string;
  readonly number: string;
  readonly deed: QueuedDeedName;
  /** The form as it was filled in, name by name. */
  readonly fields: readonly (readonly [string, string])[];
  readonly day: LocalDate;
  /** Who typed it; another may send it. */
  readonly by: { readonly id: string; readonly name: string };
}

/** Begins the id of a guest that only the device knows yet. */
const LOCAL = 'lokal-';

/** The name under which a guest is sent whose id only the device knows. */
const NAME_FIELD = 'namalokal.';

export const isLocalId = (id: string): boolean => id.startsWith(LOCAL);

/** Ids for guests that a queued deed brings; the same deed gives the same ones. */
export function localIds(nonce: string): () => string {
  let count = 0;
  return () => `${LOCAL}${nonce}-${(count += 1)}`;
}

/** The form's fields with the names of those that the server knows under another id. */
export function withLocalNames(
  fields: QueuedDeed['fields'],
  guests: readonly Pick<Guest, 'id' | 'name'>[],
): QueuedDeed['fields'] {
  const meant = JSON.stringify(fields);
  return [
    ...fields,
    ...guests
      .filter(({ id }) => isLocalId(id) && meant.includes(id))
      .map(({ id, name }): [string, string] => [`${NAME_FIELD}${id}`, name]),
  ];
}

/** The arrival that was queued, read by the reader of the desk's own form. */
export function queuedArrival({ fields }: Pick<QueuedDeed, 'fields'>, guests: readonly Guest[]) {
  const { form, seen } = readDeskForm(formDataOf(fields));
  const known = withKnownIds(form, fields, guests);
  return { form: known, arrival: arrivalIn(known), seen: seen === '' ? null : seen };
}

/** Who was written down as gone; null for everyone. */
export function queuedLeaving(
  { fields }: Pick<QueuedDeed, 'fields'>,
  guests: readonly Guest[],
): readonly string[] | null {
  if (fields.some(([name]) => name === 'everyone')) return null;
  const ids = fields.filter(([name]) => name.startsWith('guestIds')).map(([, id]) => id);
  return ids.map((id) => knownId(id, fields, guests));
}

/** The fields as the page's own reader takes them. */
export function formDataOf(fields: QueuedDeed['fields']): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

function withKnownIds(
  form: DeskForm,
  fields: QueuedDeed['fields'],
  guests: readonly Guest[],
): DeskForm {
  const byKnownId = <T>(values: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(values).map(([id, value]) => [knownId(id, fields, guests), value]),
    );
  return { ...form, picks: byKnownId(form.picks), reasons: byKnownId(form.reasons) };
}

/** A guest that the device had named itself is found again by that name. */
function knownId(id: string, fields: QueuedDeed['fields'], guests: readonly Guest[]): string {
  if (!isLocalId(id) || guests.some((guest) => guest.id === id)) return id;
  const name = fields.find(([field]) => field === `${NAME_FIELD}${id}`)?.[1];
  if (name === undefined) return id;
  const found = guests.find(
    (guest) => guest.origin === 'unlisted' && normaliseName(guest.name) === normaliseName(name),
  );
  return found?.id ?? id;
}

/** The fields of a check-in as a page sends them, from a form that is filled in. */
export function fieldsOf(sent: FormData): QueuedDeed['fields'] {
  return [...sent].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
}

/** A form's own key, where it has one: what is sent once more by the page is the same deed. */
export function nonceIn(fields: QueuedDeed['fields']): string | null {
  return fields.find(([name]) => name === DESK_FIELDS.nonce)?.[1] ?? null;
}
