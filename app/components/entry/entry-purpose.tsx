import { MODE_CHOICES } from '#app/copy/request-form.ts';
import { ChoiceGroup, ChoiceLine } from '../forms/choice-group.tsx';
import { TextArea } from '../forms/controls.tsx';
import { TopicChooser } from '../request/topic-chooser.tsx';
import { EntryPart } from './entry-part.tsx';
import type { EntryFieldsProps } from './entry-shape.ts';
import { Source } from './entry-source.tsx';

/** What it is about, and how it is to be held. */
export function EntryPurpose({
  fields,
  groups,
  sources,
}: Pick<EntryFieldsProps, 'fields' | 'groups' | 'sources'>) {
  return (
    <EntryPart title="Keperluan">
      {sources.topics !== undefined && <Source text={sources.topics} />}
      <TopicChooser field={fields.topics} groups={groups} />
      <ChoiceGroup
        field={fields.mode}
        type="radio"
        inline
        label="Cara konsultasi"
        {...(sources.mode !== undefined && { hint: sources.mode })}
        choices={(['videoConference', 'tatapMuka'] as const).map((value) => ({
          ...{ value, label: MODE_CHOICES[value].label },
        }))}
      />
      <div className="-mt-3 mb-5">
        <ChoiceLine
          type="checkbox"
          id={fields.acceptsOtherMode.id}
          name={fields.acceptsOtherMode.name}
          value="on"
          checked={fields.acceptsOtherMode.initialValue === 'on'}
          label="Cara yang lain juga dapat diterima pemohon"
        />
      </div>
      <TextArea
        field={fields.questions}
        label="Yang ditanyakan"
        hint={sources.questions}
        rows={sources.questions === undefined ? 4 : 9}
        optional
      />
    </EntryPart>
  );
}
