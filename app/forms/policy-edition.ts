import { POLICY_ERRORS } from '#app/copy/policy-pages.ts';
import { policyFaultWords } from '#app/copy/policy-faults.ts';
import { type LocalDate, parseLocalDate, type Weekday } from '#app/domain/calendar/local-date.ts';
import { type LocalTime, parseLocalTime, type Zone, ZONES } from '#app/domain/calendar/zones.ts';
import type { FieldError } from '#app/domain/decisions/decision.ts';
import { faultsOfEdition } from '#app/domain/policy/check-edition.ts';
import type { Edition, Period, PolicyValues, ServiceWindow } from '#app/domain/policy/policy.ts';
import type { PolicyNumber } from '#app/domain/policy/policy-numbers.ts';
import { GUEST_KINDS, type GuestKind } from '#app/domain/reservation/guest-kind.ts';
import { SIGNATORY_OFFICES, type SignatoryOffice } from '#app/domain/reservation/letter.ts';
import { POLICY_FIELDS, type PolicyForm, type WindowRow } from './policy-form.ts';

/** What was typed, once it makes sense. */
export interface TypedEdition extends Edition {
  readonly effectiveFrom: LocalDate;
  readonly note: string | null;
}

interface Reading {
  readonly edition: TypedEdition;
  /** All that is wrong, each beside its field; the edition is of use only where nothing is. */
  readonly errors: readonly FieldError[];
}

/** Longest document or clause, and reason; more is no name of a document. */
const LINE = 200;
const NOTE = 2000;

/** Makes an edition of what was typed, and says everything that does not fit. */
export function editionOfForm(form: PolicyForm): Reading {
  const errors: FieldError[] = [];
  const reader = readerInto(errors);
  const values = valuesOf(form, reader);
  const basis = basisOf(form, reader);
  const effectiveFrom = reader.date(POLICY_FIELDS.effectiveFrom, form.effectiveFrom);
  const note = reader.line(POLICY_FIELDS.note, form.note, NOTE);
  const unread = new Set(errors.map(({ path }) => path));
  for (const found of faultsOfEdition({ values, basis })) {
    const { field: path } = found;
    // What could not be read has been said already, of a row by one of its fields.
    const isSaid = [...unread].some((said) => said === path || said.startsWith(`${path}.`));
    if (!isSaid) errors.push({ path, message: policyFaultWords(found) });
  }
  return { edition: { values, basis, effectiveFrom, note: note === '' ? null : note }, errors };
}

type Reader = ReturnType<typeof readerInto>;

/** Reads single fields; what cannot be read is noted and stands in for nothing. */
function readerInto(errors: FieldError[]) {
  const parsed = <Value>(path: string, value: Value | null, message: string): Value => {
    if (value === null) errors.push({ path, message });
    return (value ?? '') as Value;
  };
  return {
    whole: (path: string, text: string): number => {
      if (/^\d{1,6}$/.test(text)) return Number(text);
      errors.push({ path, message: POLICY_ERRORS.number });
      return NaN;
    },
    time: (path: string, text: string): LocalTime =>
      parsed(path, parseLocalTime(clockOf(text)), POLICY_ERRORS.clock),
    date: (path: string, text: string): LocalDate =>
      parsed(path, parseLocalDate(text), POLICY_ERRORS.date),
    line: (path: string, text: string, max: number): string => {
      if (text.length > max) errors.push({ path, message: `Paling banyak ${max} karakter.` });
      return text;
    },
  };
}

/** `9.00` is read as `09:00`. */
function clockOf(text: string): string {
  const time = text.replace('.', ':');
  return /^\d:/.test(time) ? `0${time}` : time;
}

function valuesOf(form: PolicyForm, reader: Reader): PolicyValues {
  const number = (name: PolicyNumber): number => reader.whole(name, form.numbers[name]);
  return {
    guestLimitOrdinary: number('guestLimitOrdinary'),
    guestLimitWithHead: number('guestLimitWithHead'),
    videoParticipantLimit: number('videoParticipantLimit'),
    countedGuestKinds: known<GuestKind>(GUEST_KINDS, form.sets.countedGuestKinds),
    companionLimit: number('companionLimit'),
    noticeWorkdays: {
      tatapMuka: number('noticeWorkdays.tatapMuka'),
      videoConference: number('noticeWorkdays.videoConference'),
    },
    horizonDays: number('horizonDays'),
    promiseWorkdays: number('promiseWorkdays'),
    serviceWindows: windowsOf('serviceWindows', form.windows.serviceWindows, reader),
    ramadanWindows: windowsOf('ramadanWindows', form.windows.ramadanWindows, reader),
    ramadanPeriods: periodsOf(form, reader),
    slotMinutes: number('slotMinutes'),
    tatapMukaPerDay: number('tatapMukaPerDay'),
    letterMaxAgeDays: number('letterMaxAgeDays'),
    acceptedSignatories: known<SignatoryOffice>(SIGNATORY_OFFICES, form.sets.acceptedSignatories),
    guestListCloses: {
      workdaysBefore: number('guestListCloses.workdaysBefore'),
      at: reader.time(POLICY_FIELDS.closesAt, form.closesAt),
    },
    offerAnswerWorkdays: number('offerAnswerWorkdays'),
    correctionWorkdays: number('correctionWorkdays'),
    violationReplyWorkdays: number('violationReplyWorkdays'),
    repeatedViolations: {
      count: number('repeatedViolations.count'),
      months: number('repeatedViolations.months'),
    },
    graceMinutes: number('graceMinutes'),
    openRequestsPerOffice: number('openRequestsPerOffice'),
    farZones: known<Zone>(ZONES, form.sets.farZones),
  };
}

/** In the order of the list, whatever the order they were sent in. */
function known<Member extends string>(
  list: readonly Member[],
  chosen: readonly string[],
): Member[] {
  return list.filter((member) => chosen.includes(member));
}

function windowsOf(key: string, rows: readonly WindowRow[], reader: Reader): ServiceWindow[] {
  return rows.map(({ weekdays, from, to }, index): ServiceWindow => {
    const days = ([1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[]).filter((day) =>
      weekdays.includes(String(day)),
    );
    return {
      weekdays: days,
      from: reader.time(`${key}.${index}.from`, from),
      to: reader.time(`${key}.${index}.to`, to),
    };
  });
}

function periodsOf({ periods }: PolicyForm, reader: Reader): Period[] {
  return periods.map(({ from, to }, index): Period => {
    const name = `ramadanPeriods.${index}`;
    return { from: reader.date(`${name}.from`, from), to: reader.date(`${name}.to`, to) };
  });
}

function basisOf({ basis }: PolicyForm, reader: Reader): Edition['basis'] {
  const read = Object.entries(basis).map(([key, { document, clause, confirmed }]) => {
    const said = reader.line(`basis.${key}.clause`, clause, LINE);
    const name = reader.line(`basis.${key}.document`, document, LINE);
    return [key, { document: name, clause: said === '' ? null : said, confirmed }];
  });
  return Object.fromEntries(read) as Edition['basis'];
}
