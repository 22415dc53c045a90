import { minutesOf } from '../calendar/zones.ts';
import type { Basis, Edition, Period, PolicyValues, ServiceWindow } from './policy.ts';
import { POLICY_NUMBER_NAMES, POLICY_NUMBERS } from './policy-numbers.ts';

/** What can make an edition of the rules senseless. */
export type PolicyFault =
  | 'outOfBounds'
  | 'headBelowOrdinary'
  | 'nobodyCounts'
  | 'nobodySigns'
  | 'noWindows'
  | 'noWeekdays'
  | 'endsBeforeStart'
  | 'windowsOverlap'
  | 'noSlotFits'
  | 'periodReversed'
  | 'periodsOverlap'
  | 'horizonWithinNotice'
  | 'closesBeforeRequest'
  | 'graceBeyondSlot'
  | 'documentMissing'
  | 'documentUnseen';

/** One thing that is wrong, and the field of the form it stands beside. */
export interface FoundFault {
  readonly field: string;
  readonly fault: PolicyFault;
  readonly params: Readonly<Record<string, number>>;
}

/** How a basis says by itself that nobody has seen the number. */
const UNSEEN = '(belum dikonfirmasi)';

/** Everything that would make the rules senseless, at once; none where the office can work with them. */
export function faultsOfEdition({ values, basis }: Edition): FoundFault[] {
  return [...faultsOfValues(values), ...faultsOfBasis(basis)];
}

/** The same of the values alone. */
export function faultsOfValues(values: PolicyValues): FoundFault[] {
  const { serviceWindows, ramadanWindows, ramadanPeriods, slotMinutes } = values;
  return [
    ...outOfBounds(values),
    ...contradictions(values),
    ...emptySets(values),
    ...faultsOfWindows('serviceWindows', serviceWindows, slotMinutes),
    ...faultsOfWindows('ramadanWindows', ramadanWindows, slotMinutes),
    ...faultsOfPeriods(ramadanPeriods),
  ];
}

function outOfBounds(values: PolicyValues): FoundFault[] {
  return POLICY_NUMBER_NAMES.flatMap((field) => {
    const { read, min, max } = POLICY_NUMBERS[field];
    const value = read(values);
    const isInside = Number.isInteger(value) && min <= value && value <= max;
    return isInside ? [] : [{ field, fault: 'outOfBounds' as const, params: { min, max } }];
  });
}

/** Numbers that are sound alone and senseless beside each other. */
function contradictions(values: PolicyValues): FoundFault[] {
  const { guestLimitOrdinary, guestLimitWithHead, noticeWorkdays, horizonDays } = values;
  const { guestListCloses, graceMinutes, slotMinutes } = values;
  const longestNotice = Math.max(...Object.values(noticeWorkdays));
  return [
    ...when(guestLimitWithHead < guestLimitOrdinary, 'guestLimitWithHead', 'headBelowOrdinary', {
      ordinary: guestLimitOrdinary,
    }),
    ...when(horizonDays < longestNotice, 'horizonDays', 'horizonWithinNotice', {
      notice: longestNotice,
    }),
    ...when(
      guestListCloses.workdaysBefore > noticeWorkdays.tatapMuka,
      'guestListCloses.workdaysBefore',
      'closesBeforeRequest',
      { notice: noticeWorkdays.tatapMuka },
    ),
    ...when(graceMinutes > slotMinutes, 'graceMinutes', 'graceBeyondSlot', { slot: slotMinutes }),
  ];
}

function emptySets({
  countedGuestKinds,
  acceptedSignatories,
  serviceWindows,
  ramadanWindows,
  ramadanPeriods,
}: PolicyValues): FoundFault[] {
  const isRamadanBare = ramadanPeriods.length > 0 && ramadanWindows.length === 0;
  return [
    ...when(countedGuestKinds.length === 0, 'countedGuestKinds', 'nobodyCounts'),
    ...when(acceptedSignatories.length === 0, 'acceptedSignatories', 'nobodySigns'),
    ...when(serviceWindows.length === 0, 'serviceWindows', 'noWindows'),
    ...when(isRamadanBare, 'ramadanWindows', 'noWindows'),
  ];
}

function faultsOfWindows(
  key: 'serviceWindows' | 'ramadanWindows',
  windows: readonly ServiceWindow[],
  slotMinutes: number,
): FoundFault[] {
  return windows.flatMap((window, index) => {
    const field = `${key}.${index}`;
    const { weekdays, from, to } = window;
    if (weekdays.length === 0) return when(true, field, 'noWeekdays');
    if (from >= to) return when(true, field, 'endsBeforeStart');
    if (windows.slice(0, index).some((other) => areAtOnce(window, other))) {
      return when(true, field, 'windowsOverlap');
    }
    const minutes = minutesOf(to) - minutesOf(from);
    return when(minutes < slotMinutes, field, 'noSlotFits', { slot: slotMinutes });
  });
}

function areAtOnce(a: ServiceWindow, b: ServiceWindow): boolean {
  return a.weekdays.some((day) => b.weekdays.includes(day)) && a.from < b.to && b.from < a.to;
}

function faultsOfPeriods(periods: readonly Period[]): FoundFault[] {
  return periods.flatMap((period, index) => {
    const field = `ramadanPeriods.${index}`;
    if (period.from > period.to) return when(true, field, 'periodReversed');
    const isDouble = periods
      .slice(0, index)
      .some((other) => period.from <= other.to && other.from <= period.to);
    return when(isDouble, field, 'periodsOverlap');
  });
}

/** A value rests on something, and whoever confirms it names what they have seen. */
function faultsOfBasis(basis: Edition['basis']): FoundFault[] {
  return Object.entries<Basis>(basis).flatMap(([key, { document, confirmed }]) => {
    const field = `basis.${key}.document`;
    if (document.trim() === '') return when(true, field, 'documentMissing');
    return when(confirmed && document.includes(UNSEEN), field, 'documentUnseen');
  });
}

function when(
  isFault: boolean,
  field: string,
  fault: PolicyFault,
  params: FoundFault['params'] = {},
): FoundFault[] {
  return isFault ? [{ field, fault, params }] : [];
}
