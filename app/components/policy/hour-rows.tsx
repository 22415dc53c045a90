import type { ReactNode } from 'react';
import { weekdayName } from '#app/copy/dates.ts';
import { POLICY_FIELDS, type WindowKey } from '#app/forms/policy-form.ts';
import { Button } from '../button.tsx';
import { FieldErrors } from '../forms/field.tsx';
import { type DraftFields, fieldId } from './draft-view.ts';
import { FromTo, Row } from './hour-row.tsx';

/** Monday to Friday: on other days nothing is ever held. */
const WORKDAYS = [1, 2, 3, 4, 5] as const;

/** Rows of hours, each for some days of the week; rows come and go by buttons that send the form. */
export function WindowRows({
  windowKey,
  form,
  errors,
}: DraftFields & { readonly windowKey: WindowKey }) {
  return (
    <Rows rowKey={windowKey} errors={errors} add="Tambah jam">
      {form.windows[windowKey].map(({ weekdays, from, to }, index) => {
        const name = `${windowKey}.${index}`;
        return (
          <Row key={`${index}/${from}/${to}`} {...{ name, errors, index }} rowKey={windowKey}>
            <div className="flex flex-wrap gap-x-4 gap-y-1">
              {WORKDAYS.map((day) => (
                <label key={day} className="flex min-h-9 items-center gap-2">
                  <input
                    type="checkbox"
                    name={`${name}.weekdays`}
                    value={day}
                    defaultChecked={weekdays.includes(String(day))}
                    className="size-5 shrink-0"
                  />
                  {weekdayName(day)}
                </label>
              ))}
            </div>
            <FromTo {...{ name, errors, from, to }} type="text" words={['Dari', 'Sampai']} />
          </Row>
        );
      })}
    </Rows>
  );
}

/** Rows of dates. */
export function PeriodRows({ form, errors }: DraftFields) {
  return (
    <Rows rowKey="ramadanPeriods" errors={errors} add="Tambah masa">
      {form.periods.map(({ from, to }, index) => {
        const name = `ramadanPeriods.${index}`;
        return (
          <Row key={`${index}/${from}/${to}`} {...{ name, errors, index }} rowKey="ramadanPeriods">
            <FromTo
              {...{ name, errors, from, to }}
              type="date"
              words={['Hari pertama', 'Hari terakhir']}
            />
          </Row>
        );
      })}
    </Rows>
  );
}

interface RowsProps {
  readonly rowKey: string;
  readonly errors: DraftFields['errors'];
  readonly add: string;
  readonly children: readonly ReactNode[];
}

function Rows({ rowKey, errors, add, children }: RowsProps) {
  const id = fieldId(rowKey);
  return (
    <div id={id} tabIndex={-1}>
      <FieldErrors id={id} errors={errors[rowKey]} />
      {children.length === 0 && <p className="mb-2 text-soft">Belum ada baris.</p>}
      <ol className="space-y-3">{children}</ol>
      <div className="mt-3">
        <Button
          look="secondary"
          name={POLICY_FIELDS.step}
          value={`tambah:${rowKey}`}
          formAction={`#${id}`}
        >
          {add}
        </Button>
      </div>
    </div>
  );
}
