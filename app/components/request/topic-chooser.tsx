import type { FieldMetadata } from '@conform-to/react';
import type { ShownTopicGroup } from '#app/copy/topic-groups.ts';
import { ChoiceLine } from '../forms/choice-group.tsx';
import { describedBy, FieldErrors, hintId } from '../forms/field.tsx';

interface TopicChooserProps {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly field: FieldMetadata<any, any, any>;
  readonly groups: readonly ShownTopicGroup[];
}

/** Thirty topics in a few groups; those with something chosen, or else the first, stand open. */
export function TopicChooser({ field, groups }: TopicChooserProps) {
  const errors = field.errors as string[] | undefined;
  const chosen = chosenIn(field.initialValue);
  const hint = 'Boleh lebih dari satu. Buka kelompok untuk melihat topiknya.';
  return (
    <fieldset
      id={field.id}
      tabIndex={-1}
      className="mb-6"
      aria-describedby={describedBy(field.id, { hint, errors })}
    >
      <legend className="mb-1 font-semibold">Topik</legend>
      <p id={hintId(field.id)} className="mb-1.5 text-sm text-soft">
        {hint}
      </p>
      <FieldErrors id={field.id} errors={errors} />
      <div className="max-w-2xl divide-y divide-line rounded-lg border border-line bg-paper">
        {groups.map(({ title, topics }, at) => {
          const count = topics.filter(({ code }) => chosen.includes(code)).length;
          return (
            <details key={title} open={count > 0 || (chosen.length === 0 && at === 0)}>
              <summary className="px-3 py-2.5 font-medium">
                {title}
                {count > 0 && <span className="text-soft"> ({count} dipilih)</span>}
              </summary>
              <div className="px-3 pb-2">
                {topics.map(({ code, title: name }) => (
                  <ChoiceLine
                    key={code}
                    type="checkbox"
                    id={`${field.id}-${code}`}
                    name={field.name}
                    value={code}
                    label={name}
                    checked={chosen.includes(code)}
                  />
                ))}
              </div>
            </details>
          );
        })}
      </div>
    </fieldset>
  );
}

function chosenIn(initial: unknown): readonly string[] {
  if (typeof initial === 'string') return [initial];
  return Array.isArray(initial) ? initial.filter((one) => typeof one === 'string') : [];
}
