import type { PolicyForm } from '#app/forms/policy-form.ts';

/** What a browser sends of the form of a draft as it stands. */
export function policyFields(form: PolicyForm): Record<string, string | string[]> {
  const rows = (key: string, list: readonly { from: string; to: string }[]) =>
    list.flatMap(({ from, to }, index) => [
      [`${key}.${index}.from`, from],
      [`${key}.${index}.to`, to],
    ]);
  const weekdays = Object.entries(form.windows).flatMap(([key, list]) =>
    list.map((row, index) => [`${key}.${index}.weekdays`, [...row.weekdays]]),
  );
  const basis = Object.entries(form.basis).flatMap(([key, { document, clause, confirmed }]) => [
    [`basis.${key}.document`, document],
    [`basis.${key}.clause`, clause],
    ...(confirmed ? [[`basis.${key}.confirmed`, 'on']] : []),
  ]);
  return Object.fromEntries([
    ['effectiveFrom', form.effectiveFrom],
    ['note', form.note],
    ['guestListCloses.at', form.closesAt],
    ...Object.entries(form.numbers),
    ...Object.entries(form.sets).map(([key, chosen]) => [key, [...chosen]]),
    ...rows('serviceWindows', form.windows.serviceWindows),
    ...rows('ramadanWindows', form.windows.ramadanWindows),
    ...rows('ramadanPeriods', form.periods),
    ...weekdays,
    ...basis,
  ]) as Record<string, string | string[]>;
}
