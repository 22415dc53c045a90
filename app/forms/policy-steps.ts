import {
  type PeriodRow,
  type PolicyForm,
  recordOf,
  type RowKey,
  WINDOW_KEYS,
} from './policy-form.ts';

/** A button of the form that only adds or takes away a row: `tambah:serviceWindows`, `hapus:ramadanPeriods:0`. */
export interface PolicyStep {
  readonly kind: 'add' | 'drop';
  readonly key: RowKey;
  readonly index: number;
}

/** Which button was pressed, if one was. */
export function policyStepOf(value: unknown): PolicyStep | null {
  const found =
    /^(tambah|hapus):(serviceWindows|ramadanWindows|ramadanPeriods)(?::(\d{1,2}))?$/.exec(
      typeof value === 'string' ? value : '',
    );
  if (found === null) return null;
  const kind = found[1] === 'tambah' ? 'add' : 'drop';
  return { kind, key: found[2] as RowKey, index: Number(found[3] ?? -1) };
}

/** The form with a row more or less; nothing else in it changes. */
export function afterPolicyStep(form: PolicyForm, { kind, key, index }: PolicyStep): PolicyForm {
  const changed = <Row>(rows: readonly Row[], blank: Row): readonly Row[] =>
    kind === 'add' ? [...rows, blank] : rows.filter((_, at) => at !== index);
  if (key === 'ramadanPeriods') {
    return { ...form, periods: changed(form.periods, { from: '', to: '' }) };
  }
  const rows = changed(form.windows[key], { weekdays: [], from: '', to: '' });
  return { ...form, windows: { ...form.windows, [key]: rows } };
}

/** The form without the rows that were added and left blank. */
export function withoutBlankRows(form: PolicyForm): PolicyForm {
  const isFilled = ({ from, to }: PeriodRow): boolean => from !== '' || to !== '';
  return {
    ...form,
    periods: form.periods.filter(isFilled),
    windows: recordOf(WINDOW_KEYS, (key) =>
      form.windows[key].filter((row) => row.weekdays.length > 0 || isFilled(row)),
    ),
  };
}
