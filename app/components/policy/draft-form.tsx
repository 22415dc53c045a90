import { POLICY_PAGES } from '#app/copy/policy-pages.ts';
import { POLICY_FIELDS } from '#app/forms/policy-form.ts';
import { Section } from '../blocks.tsx';
import { Actions, Button } from '../button.tsx';
import { ErrorSummary } from '../forms/error-summary.tsx';
import { describedBy, Field } from '../forms/field.tsx';
import { type DraftErrors, type DraftFields, type DraftGroup, fieldId } from './draft-view.ts';
import { GroupLinks } from './value-list.tsx';
import { ValueRow } from './value-row.tsx';

interface DraftFormProps extends DraftFields {
  readonly revision: number;
  readonly groups: readonly DraftGroup[];
  /** Value of the button that saves and goes on. */
  readonly onward: string;
}

/** Every value of a draft by groups, each with its basis; complete without script. */
export function DraftForm({ form, errors, revision, groups, onward }: DraftFormProps) {
  const { save, toImpact } = POLICY_PAGES.draft;
  return (
    <form method="post" noValidate>
      {/* Enter in a field saves; it does not add a row. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
        {save}
      </button>
      <ErrorSummary errors={summaryOf(errors)} />
      <input type="hidden" name={POLICY_FIELDS.revision} value={revision} />
      <div className="card">
        <DateField {...{ form, errors }} />
        <NoteField {...{ form, errors }} />
      </div>
      <div className="mt-6">
        <GroupLinks groups={groups} />
      </div>
      {groups.map(({ title, anchor, values }) => (
        <Section key={anchor} id={anchor} title={title}>
          <div className="divide-y divide-line rounded-lg border border-line bg-paper px-4 sm:px-6">
            {values.map((value) => (
              <ValueRow key={value.key} {...{ value, form, errors }} />
            ))}
          </div>
        </Section>
      ))}
      <Actions>
        <Button>{save}</Button>
        <Button look="secondary" name={POLICY_FIELDS.step} value={onward}>
          {toImpact}
        </Button>
      </Actions>
    </form>
  );
}

function DateField({ form, errors }: DraftFields) {
  const id = fieldId(POLICY_FIELDS.effectiveFrom);
  const hint = POLICY_PAGES.draft.effectiveFromHint;
  const wrong = errors[POLICY_FIELDS.effectiveFrom];
  return (
    <Field {...{ id, hint }} label={POLICY_PAGES.draft.effectiveFrom} errors={wrong}>
      <input
        id={id}
        type="date"
        name={POLICY_FIELDS.effectiveFrom}
        defaultValue={form.effectiveFrom}
        className="control max-w-48"
        aria-describedby={describedBy(id, { hint, errors: wrong })}
        {...(wrong && { 'aria-invalid': true })}
      />
    </Field>
  );
}

function NoteField({ form, errors }: DraftFields) {
  const id = fieldId(POLICY_FIELDS.note);
  const hint = POLICY_PAGES.draft.noteHint;
  const wrong = errors[POLICY_FIELDS.note];
  return (
    <Field {...{ id, hint }} label={POLICY_PAGES.draft.note} errors={wrong}>
      <textarea
        id={id}
        name={POLICY_FIELDS.note}
        rows={3}
        defaultValue={form.note}
        className="control"
        aria-describedby={describedBy(id, { hint, errors: wrong })}
        {...(wrong && { 'aria-invalid': true })}
      />
    </Field>
  );
}

function summaryOf(errors: DraftErrors) {
  return Object.entries(errors).flatMap(([name, messages]) =>
    messages.map((message) => ({ message, href: name === '' ? null : `#${fieldId(name)}` })),
  );
}
