import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { Basis, Edition, PolicyValues, ServiceWindow } from '#app/domain/policy/policy.ts';
import {
  POLICY_NUMBER_NAMES,
  POLICY_NUMBERS,
  type PolicyNumber,
} from '#app/domain/policy/policy-numbers.ts';

/** The values that are rows of hours. */
export const WINDOW_KEYS = ['serviceWindows', 'ramadanWindows'] as const;

export type WindowKey = (typeof WINDOW_KEYS)[number];

/** The values that are chosen from a closed list. */
export const SET_KEYS = ['countedGuestKinds', 'acceptedSignatories', 'farZones'] as const;

export type SetKey = (typeof SET_KEYS)[number];

export interface WindowRow {
  readonly weekdays: readonly string[];
  readonly from: string;
  readonly to: string;
}

export interface PeriodRow {
  readonly from: string;
  readonly to: string;
}

export interface BasisFields {
  readonly document: string;
  readonly clause: string;
  readonly confirmed: boolean;
}

type PolicyKey = keyof PolicyValues;

/** An edition as it is typed: everything as text, whether or not it makes sense. */
export interface PolicyForm {
  readonly effectiveFrom: string;
  readonly note: string;
  readonly numbers: Readonly<Record<PolicyNumber, string>>;
  readonly closesAt: string;
  readonly sets: Readonly<Record<SetKey, readonly string[]>>;
  readonly windows: Readonly<Record<WindowKey, readonly WindowRow[]>>;
  readonly periods: readonly PeriodRow[];
  readonly basis: Readonly<Record<PolicyKey, BasisFields>>;
}

/** Names of the fields that stand once. */
export const POLICY_FIELDS = {
  revision: 'revision',
  effectiveFrom: 'effectiveFrom',
  note: 'note',
  closesAt: 'guestListCloses.at',
  step: 'langkah',
} as const;

/** More rows than any office could mean are not read. */
const MOST_ROWS = 60;

/** A draft as it is kept, put into the fields. */
export function formOfDraft(
  draft: Edition & { readonly effectiveFrom: LocalDate; readonly note: string | null },
): PolicyForm {
  const { values, basis, effectiveFrom, note } = draft;
  return {
    effectiveFrom,
    note: note ?? '',
    numbers: recordOf(POLICY_NUMBER_NAMES, (name) => String(POLICY_NUMBERS[name].read(values))),
    closesAt: clock(values.guestListCloses.at),
    sets: recordOf(SET_KEYS, (key) => values[key]),
    windows: recordOf(WINDOW_KEYS, (key) => values[key].map(rowOf)),
    periods: values.ramadanPeriods,
    basis: recordOf(Object.keys(basis) as PolicyKey[], (key) => basisFields(basis[key])),
  };
}

/** What was sent, as it was typed. @param keys every value there is */
export function readPolicyForm(sent: FormData, keys: readonly PolicyKey[]): PolicyForm {
  const text = (name: string): string => {
    const value = sent.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const all = (name: string): string[] =>
    sent.getAll(name).filter((value): value is string => typeof value === 'string');
  const rows = <Row>(key: string, read: (name: string) => Row): Row[] => {
    const found: Row[] = [];
    while (found.length < MOST_ROWS && sent.has(`${key}.${found.length}.from`)) {
      found.push(read(`${key}.${found.length}`));
    }
    return found;
  };
  const periodAt = (name: string) => ({ from: text(`${name}.from`), to: text(`${name}.to`) });
  return {
    effectiveFrom: text(POLICY_FIELDS.effectiveFrom),
    note: text(POLICY_FIELDS.note),
    numbers: recordOf(POLICY_NUMBER_NAMES, text),
    closesAt: text(POLICY_FIELDS.closesAt),
    sets: recordOf(SET_KEYS, all),
    windows: recordOf(WINDOW_KEYS, (key) =>
      rows(key, (name) => ({ weekdays: all(`${name}.weekdays`), ...periodAt(name) })),
    ),
    periods: rows('ramadanPeriods', periodAt),
    basis: recordOf(keys, (key) => ({
      document: text(`basis.${key}.document`),
      clause: text(`basis.${key}.clause`),
      confirmed: sent.has(`basis.${key}.confirmed`),
    })),
  };
}

export type RowKey = WindowKey | 'ramadanPeriods';

function rowOf({ weekdays, from, to }: ServiceWindow): WindowRow {
  return { weekdays: weekdays.map(String), from: clock(from), to: clock(to) };
}

/** As the office writes it: `09.00`. A box for times would show the hours of the browser's language. */
function clock(time: string): string {
  return time.replace(':', '.');
}

function basisFields({ document, clause, confirmed }: Basis): BasisFields {
  return { document, clause: clause ?? '', confirmed };
}

export function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
