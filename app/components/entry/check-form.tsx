import type { LetterDetails } from '#app/domain/reservation/letter.ts';
import { paths } from '#app/http/paths.ts';
import type { ShownTopicGroup } from '#app/copy/topic-groups.ts';
import { Button, ButtonLink } from '../button.tsx';
import { usePageForm } from '../forms/use-page-form.ts';
import type { ShownRegion } from '../request/region-chooser.tsx';
import type { AnsweredEntry } from './entry-form.tsx';
import { StepForm } from '../request/step-form.tsx';
import { EntryFields } from './entry-fields.tsx';
import type { EntryFieldsProps, EntryShape, ShownSlot } from './entry-shape.ts';
import { LetterPart, type LetterPartProps } from './letter-part.tsx';

/** What mail and letter suggest, as the fields take it. */
export type CheckDefaults = EntryShape & { readonly letter: LetterDetails };

interface CheckFormProps extends Pick<LetterPartProps, 'file' | 'others' | 'notes' | 'read'> {
  readonly id: string;
  readonly defaults: CheckDefaults;
  readonly sources: EntryFieldsProps['sources'];
  readonly groups: readonly ShownTopicGroup[];
  readonly slots: readonly ShownSlot[];
  readonly chosen: ShownRegion | null;
  readonly answer: AnsweredEntry | undefined;
}

/** What was read, each line to be looked at and put right; one click makes a request of it. */
export function CheckForm(props: CheckFormProps) {
  const { id, defaults, sources, groups, slots, chosen, answer, ...letter } = props;
  const [form, fields] = usePageForm<CheckDefaults>({
    ...{ id: 'periksa', result: answer?.result, defaults },
  });
  const here = paths.entryDraft(id);
  return (
    <StepForm
      form={form}
      action={here}
      buttons={
        <>
          <Button wide>Simpan sebagai permohonan</Button>
          <ButtonLink href={paths.entry} look="quiet">
            Batal
          </ButtonLink>
        </>
      }
    >
      <LetterPart letter={fields.letter} {...letter} />
      <EntryFields
        {...{ fields, groups, slots, sources }}
        chosen={answer === undefined ? chosen : answer.chosen}
        found={answer?.found ?? null}
        searchAction={`${here}?cari=1#${fields.regionCode.id}`}
      />
    </StepForm>
  );
}
