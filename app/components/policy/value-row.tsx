import { POLICY_PAGES } from '#app/copy/policy-pages.ts';
import { joinWords } from '#app/copy/numbers.ts';
import { FieldErrors } from '../forms/field.tsx';
import { WordTag } from '../status-tag.tsx';
import { type DraftFields, type DraftValue, fieldId } from './draft-view.ts';
import { ConfirmedTag } from './value-list.tsx';
import { ValueControl } from './value-control.tsx';

/** One value of a draft: what it is, the box to change it, and, folded, what it rests on. */
export function ValueRow({ value, ...fields }: DraftFields & { readonly value: DraftValue }) {
  const { key, subject, hint, inForce, valueChanged } = value;
  return (
    <div
      role="group"
      aria-labelledby={`nilai-${key}`}
      className="grid gap-x-6 gap-y-1.5 py-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
    >
      <div className="sm:pt-2">
        <p id={`nilai-${key}`} className="font-semibold">
          {subject}
        </p>
        {hint !== null && <p className="text-sm text-soft">{hint}</p>}
      </div>
      <div className="min-w-0">
        <ValueControl valueKey={key} subject={subject} {...fields} />
        {valueChanged && (
          <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
            <WordTag icon="arrowRight" tone="moving" text="Berubah" />
            <span className="text-soft">Sekarang: {joinWords(inForce)}</span>
          </p>
        )}
        <BasisFold value={value} {...fields} />
      </div>
    </div>
  );
}

/** Document and clause, and whether somebody has seen the value there; open where something is wrong. */
function BasisFold({ value, form, errors }: DraftFields & { readonly value: DraftValue }) {
  const { key, basisIsOld } = value;
  const { document, clause, confirmed } = form.basis[key];
  const name = (member: string): string => `basis.${key}.${member}`;
  const isWrong = ['document', 'clause'].some((member) => errors[name(member)] !== undefined);
  return (
    <details className="mt-2" open={isWrong || basisIsOld}>
      <summary className="inline-flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <span className="text-link underline underline-offset-3">
          Dasar<span className="sr-only"> {value.subject}</span>
        </span>
        <ConfirmedTag confirmed={confirmed} />
      </summary>
      <div className="mt-2 border-l-2 border-line pl-4">
        {basisIsOld && <p className="mb-2 text-sm text-warn">{POLICY_PAGES.draft.staleBasis}</p>}
        <div className="grid gap-y-3">
          <BasisLine name={name('document')} label="Dokumen" value={document} errors={errors} />
          <BasisLine
            name={name('clause')}
            label="Angka atau pasal"
            value={clause}
            errors={errors}
          />
        </div>
        <label className="mt-2 flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            name={name('confirmed')}
            defaultChecked={confirmed}
            className="size-6 shrink-0"
          />
          {POLICY_PAGES.draft.seen}
        </label>
      </div>
    </details>
  );
}

function BasisLine(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly errors: DraftFields['errors'];
}) {
  const { name, label, value, errors } = props;
  const id = fieldId(name);
  const wrong = errors[name];
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm">
        {label}
      </label>
      <FieldErrors id={id} errors={wrong} />
      <input
        {...{ id, name }}
        defaultValue={value}
        autoComplete="off"
        className="control"
        {...(wrong && { 'aria-invalid': true, 'aria-describedby': `${id}-error` })}
      />
    </div>
  );
}
