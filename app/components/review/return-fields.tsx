import type { FieldMetadata } from '@conform-to/react';
import { ChoiceLine } from '../forms/choice-group.tsx';
import { FieldErrors } from '../forms/field.tsx';
import { ReasonField } from '../forms/reason-field.tsx';

// The library's own types differ for every shape of a form; only name, value and errors matter here.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyField = FieldMetadata<any, any, any>;

interface ReturnFieldsProps {
  readonly choices: readonly {
    readonly key: string;
    readonly name: string;
    readonly ready: readonly string[];
  }[];
  readonly ticked: AnyField;
  readonly ready: Readonly<Record<string, AnyField>>;
  readonly words: Readonly<Record<string, AnyField>>;
}

/**
 * Fields to be put right. The reason of one is asked once it is ticked; a browser that cannot look
 * at the tick shows them all.
 */
export function ReturnFields({ choices, ticked, ready, words }: ReturnFieldsProps) {
  const chosen = ticked.initialValue as unknown;
  const isTicked = (key: string): boolean =>
    Array.isArray(chosen) ? chosen.includes(key) : chosen === key;
  return (
    <fieldset id={ticked.id} tabIndex={-1} className="mb-6">
      <legend className="mb-2 font-semibold">Isian yang perlu diperbaiki</legend>
      <FieldErrors id={ticked.id} errors={ticked.errors as string[] | undefined} />
      <div className="divide-y divide-line rounded-lg border border-line bg-paper">
        {choices.map(({ key, name, ready: reasons }) => (
          <div key={key} className="group px-4 sm:px-5">
            <ChoiceLine
              type="checkbox"
              id={`${ticked.id}-${key}`}
              name={ticked.name}
              value={key}
              label={<span className="group-has-[:checked]:font-semibold">{name}</span>}
              checked={isTicked(key)}
            />
            <div className="pb-1 pl-9 supports-[selector(:has(*))]:hidden supports-[selector(:has(*))]:group-has-[[type=checkbox]:checked]:block">
              <Reason
                name={name}
                reasons={reasons}
                ready={ready[key] as AnyField}
                words={words[key] as AnyField}
              />
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function Reason({
  name,
  reasons,
  ready,
  words,
}: {
  readonly name: string;
  readonly reasons: readonly string[];
  readonly ready: AnyField;
  readonly words: AnyField;
}) {
  return (
    <ReasonField
      ready={{ field: ready, reasons }}
      field={words}
      label={
        <>
          Alasan<span className="sr-only"> untuk {name}</span>
        </>
      }
    />
  );
}
