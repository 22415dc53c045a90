import type { FieldMetadata } from '@conform-to/react';
import { ChoiceLine } from '../forms/choice-group.tsx';
import { FieldErrors } from '../forms/field.tsx';
import { Icon } from '../icon.tsx';
import type { PersonChoice } from './sitting-view.ts';

/** At least and at most so many narasumber stand in sight; the others wait one click away. */
const IN_SIGHT = { least: 2, most: 5 };

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyField = FieldMetadata<any, any, any>;

/** Narasumber, ranked, each with the reasons; who cannot be had is shown and told why. */
export function People({
  field,
  people,
}: {
  readonly field: AnyField;
  readonly people: readonly PersonChoice[];
}) {
  const ticked = ticksOf(field.initialValue);
  const isInSight = (person: PersonChoice, index: number): boolean =>
    index < (person.knows ? IN_SIGHT.most : IN_SIGHT.least) || ticked.includes(person.id);
  const near = people.filter(isInSight);
  const far = people.filter((person, index) => !isInSight(person, index));
  const lineOf = (person: PersonChoice) => (
    <Person key={person.id} {...{ field, person }} ticked={ticked.includes(person.id)} />
  );
  return (
    <fieldset id={field.id} tabIndex={-1} className="mb-4">
      <legend className="mb-1 font-semibold">Narasumber, yang paling cocok lebih dahulu</legend>
      <FieldErrors id={field.id} errors={field.errors as string[] | undefined} />
      {people.length === 0 && (
        <p className="text-soft">Belum ada narasumber terdaftar. Pilih unitnya di bawah ini.</p>
      )}
      <div className="divide-y divide-line border-y border-line">{near.map(lineOf)}</div>
      {far.length > 0 && (
        <details className="border-b border-line">
          <summary className="min-h-9 py-1.5 text-sm font-semibold">
            {far.length} narasumber lain
          </summary>
          <div className="divide-y divide-line">{far.map(lineOf)}</div>
        </details>
      )}
    </fieldset>
  );
}

function Person({
  field,
  person,
  ticked,
}: {
  readonly field: AnyField;
  readonly person: PersonChoice;
  readonly ticked: boolean;
}) {
  const { id, name, unit, state, presence, reasons } = person;
  const free = state === 'free';
  return (
    <ChoiceLine
      id={`${field.id}-${id}`}
      type="checkbox"
      name={field.name}
      value={id}
      checked={ticked}
      disabled={!free}
      label={<span className="font-semibold">{name}</span>}
      hint={
        <>
          <span className={`flex items-start gap-1.5 ${free ? 'text-good' : 'text-bad'}`}>
            <Icon name={free ? 'check' : 'block'} className="mt-0.5" />
            {presence}
          </span>
          <span className="block">{[unit, ...reasons].join(' · ')}</span>
        </>
      }
    />
  );
}

/** What was ticked, as the form library keeps it: one as text, several as a list. */
export function ticksOf(initial: unknown): readonly string[] {
  if (Array.isArray(initial)) return initial.filter((one) => typeof one === 'string');
  return typeof initial === 'string' && initial !== '' ? [initial] : [];
}
