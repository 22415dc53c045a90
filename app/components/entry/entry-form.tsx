import type { SubmissionResult } from '@conform-to/react';
import type { ShownTopicGroup } from '#app/copy/topic-groups.ts';
import { paths } from '#app/http/paths.ts';
import { Button } from '../button.tsx';
import { usePageForm } from '../forms/use-page-form.ts';
import type { FoundRegions, ShownRegion } from '../request/region-chooser.tsx';
import { StepForm } from '../request/step-form.tsx';
import { EntryFields } from './entry-fields.tsx';
import type { EntryShape, ShownSlot } from './entry-shape.ts';

/** What an answer of an entry's page brings back. */
export interface AnsweredEntry {
  readonly result: SubmissionResult<string[]>;
  readonly found: FoundRegions | null;
  readonly chosen: ShownRegion | null;
}

interface EntryFormProps {
  readonly page: {
    readonly today: string;
    readonly now: string;
    /** Under which it is saved once, however often it is sent. */
    readonly key: string;
    readonly groups: readonly ShownTopicGroup[];
    readonly slots: readonly ShownSlot[];
  };
  readonly answer: AnsweredEntry | undefined;
}

/** A request by phone, WhatsApp or at the counter, written down while the person is there. */
export function EntryForm({ page, answer }: EntryFormProps) {
  const { today, now, key, groups, slots } = page;
  const [form, fields] = usePageForm<EntryShape & { readonly key: string }>({
    ...{ id: 'masukan', result: answer?.result },
    defaults: { receivedOn: today, receivedTime: now, body: 'pemda', mode: 'videoConference', key },
  });
  const keyField = fields.key.initialValue;
  return (
    <StepForm
      form={form}
      action={paths.entry}
      buttons={
        <>
          <Button wide>Simpan sebagai permohonan</Button>
          <Button look="secondary" wide name="langkah" value="on">
            Isi langkah demi langkah
          </Button>
        </>
      }
    >
      <input type="hidden" name="key" value={typeof keyField === 'string' ? keyField : key} />
      <EntryFields
        {...{ fields, groups, slots, sources: {} }}
        chosen={answer?.chosen ?? null}
        found={answer?.found ?? null}
        searchAction={`${paths.entry}?cari=1#${fields.regionCode.id}`}
      />
    </StepForm>
  );
}
