import type { SubmissionResult } from '@conform-to/react';
import { MODE_CHOICES } from '#app/copy/request-form.ts';
import { CHANNEL_WORDS } from '#app/copy/request-words.ts';
import { ENTRY_CHANNELS } from '#app/forms/entry.ts';
import { paths } from '#app/http/paths.ts';
import { Button } from '../button.tsx';
import { ChoiceGroup } from '../forms/choice-group.tsx';
import { TextField } from '../forms/controls.tsx';
import { usePageForm } from '../forms/use-page-form.ts';
import { StepForm } from '../request/step-form.tsx';

interface EntryFormProps {
  readonly result: SubmissionResult<string[]> | undefined;
  /** The present WIB day and time; most requests are entered as they come in. */
  readonly today: string;
  readonly now: string;
}

/** How and when a request came in, before its steps begin. */
export function EntryForm({ result, today, now }: EntryFormProps) {
  const [form, fields] = usePageForm<
    Record<'channel' | 'receivedOn' | 'receivedTime' | 'mode', string>
  >({
    ...{ id: 'masukan', result, defaults: { receivedOn: today, receivedTime: now } },
  });
  return (
    <StepForm form={form} action={paths.entry} buttons={<Button wide>Mulai mengisi</Button>}>
      <ChoiceGroup
        field={fields.channel}
        type="radio"
        label="Masuk melalui"
        choices={ENTRY_CHANNELS.map((value) => ({ value, label: capital(CHANNEL_WORDS[value]) }))}
      />
      <div className="mb-6 gap-x-4 sm:flex">
        <TextField
          field={fields.receivedOn}
          label="Tanggal diterima"
          hint="Janji jawab dihitung sejak saat ini."
          type="date"
          short
        />
        <TextField
          field={fields.receivedTime}
          label="Jam diterima (WIB)"
          hint="Kira-kira saja cukup."
          type="time"
          short
        />
      </div>
      <ChoiceGroup
        field={fields.mode}
        type="radio"
        label="Cara konsultasi yang diminta"
        choices={(['videoConference', 'tatapMuka'] as const).map((value) => ({
          ...{ value, label: MODE_CHOICES[value].label, hint: MODE_HINTS[value] },
        }))}
      />
    </StepForm>
  );
}

/** As staff read it: the office that takes part from its own place is the pemda's. */
const MODE_HINTS = {
  videoConference: MODE_CHOICES.videoConference.hint.replace('kantor Anda', 'kantor pemda'),
  tatapMuka: MODE_CHOICES.tatapMuka.hint,
} as const;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
