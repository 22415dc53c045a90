import { type FieldMetadata, parse, useForm } from '@conform-to/react';
import { completionIntro, LETTER_ALONE } from '#app/copy/completion.ts';
import type { Completable } from '#app/domain/reservation/completion.ts';
import type { Contact } from '#app/domain/reservation/reservation.ts';
import type { LetterField } from '#app/domain/reservation/letter-suggestions.ts';
import type { SlotWeek } from '#app/domain/schedule/slot-weeks.ts';
import type { Zone } from '#app/domain/calendar/zones.ts';
import { NoticeBox, PageHead } from '../blocks.tsx';
import { Button, ButtonLink } from '../button.tsx';
import { ChoiceLine } from '../forms/choice-group.tsx';
import { type Option, SelectField } from '../forms/controls.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import { SlotPicker } from '../slot-picker.tsx';
import { CompletionLetter } from './completion-letter.tsx';
import { type GuestListParts, GuestsFields, type GuestsShape } from './guests-fields.tsx';
import type { GuestListPageProps } from './guest-list-page.tsx';
import { ContactFields } from './office-fields.tsx';
import { StepForm } from './step-form.tsx';

interface CompletePageProps extends Pick<
  GuestListPageProps,
  'answer' | 'action' | 'back' | 'audience'
> {
  readonly page: Pick<GuestListParts, 'mode' | 'policy' | 'now' | 'heads'> & {
    readonly head: { readonly number: string; readonly revision: number };
    readonly isOpen: boolean;
    /** What is still missing, as of now. */
    readonly missing: readonly Completable[];
    readonly zone: Zone;
    readonly weeks: readonly SlotWeek[];
    readonly options: readonly Option[];
    readonly holidays: Readonly<Record<string, string>>;
    readonly defaults: GuestListParts['defaults'] & {
      readonly contact: Contact;
      readonly slot1?: string | undefined;
      readonly slot2?: string | undefined;
      readonly slot3?: string | undefined;
      readonly acceptsOtherMode?: string | undefined;
    };
  };
}

interface CompleteShape extends GuestsShape {
  readonly file: string;
  readonly letter?: Readonly<Partial<Record<LetterField, string>>>;
  readonly slot1: string;
  readonly slot2: string;
  readonly slot3: string;
  readonly acceptsOtherMode: string;
  readonly contact?: Contact;
}

const OTHER_SLOTS = ['slot2', 'slot3'] as const;

/** Times, guests and letter of a request that the office took down; whoever completes it does it here. */
export function CompletePage({ page, answer, action, back, audience }: CompletePageProps) {
  const { head, isOpen } = page;
  return (
    <div className="max-w-3xl">
      <PageHead
        title="Lengkapi permohonan"
        back={{ href: back, text: `Permohonan ${head.number}` }}
      >
        {isOpen && completionIntro(page.missing, audience)}
      </PageHead>
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience={audience} />}
      {isOpen || answer ? (
        <CompleteForm {...{ page, answer, action, back, audience }} />
      ) : (
        <>
          <NoticeBox tone="info" title="Tidak ada yang perlu dilengkapi">
            Permohonan ini sudah lengkap, atau sudah diputuskan.
          </NoticeBox>
          <ButtonLink href={back}>Lihat permohonan</ButtonLink>
        </>
      )}
    </div>
  );
}

function CompleteForm({ page, answer, action, back, audience }: CompletePageProps) {
  const { head, defaults, missing } = page;
  const awaitsLetter = missing.includes('letter');
  const isLetterAlone = awaitsLetter && missing.length === 1;
  const [form, fields] = useForm<CompleteShape, CompleteShape, string[]>({
    id: 'lengkapi',
    ...(answer?.result && { lastResult: answer.result }),
    defaultValue: { ...defaults, guests: [...defaults.guests] } as never,
    // The server checks; in the browser only lines are added and taken away.
    onValidate: ({ formData }) => parse(formData, { resolve: (value) => ({ value }) }) as never,
  });
  return (
    <StepForm
      form={form}
      action={action}
      withFile={awaitsLetter}
      buttons={
        <>
          <Button wide>{isLetterAlone ? 'Kirim surat' : 'Kirim kelengkapan'}</Button>
          {awaitsLetter && !isLetterAlone && (
            <Button look="secondary" wide {...LETTER_ALONE}>
              Kirim suratnya saja
            </Button>
          )}
          <ButtonLink href={back} look="quiet">
            Batal
          </ButtonLink>
        </>
      }
    >
      <input type="hidden" name="revision" value={head.revision} />
      {isLetterAlone ? (
        <input type="hidden" {...LETTER_ALONE} />
      ) : (
        <>
          <Times page={page} fields={fields} />
          <h2 className="mb-3">Peserta</h2>
          <GuestsFields form={form} fields={fields} {...page} />
        </>
      )}
      {awaitsLetter && (
        <CompletionLetter
          file={fields.file}
          letter={fields.letter as never}
          optional={!isLetterAlone}
        />
      )}
      {!isLetterAlone && (
        <ContactFields contact={fields.contact as never} mailOptional={audience === 'staff'} />
      )}
    </StepForm>
  );
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type TimeField = FieldMetadata<any, any, any>;

function Times({
  page,
  fields,
}: Pick<CompletePageProps, 'page'> & {
  readonly fields: Readonly<Record<'slot1' | 'slot2' | 'slot3' | 'acceptsOtherMode', TimeField>>;
}) {
  const { options } = page;
  const checked: unknown = fields.slot1.initialValue;
  return (
    <>
      <h2 className="mb-3">Waktu</h2>
      {options.length === 0 && (
        <NoticeBox tone="info" title="Belum ada waktu kosong yang dapat dipilih">
          Mohon kabari kami melalui 150420; kami carikan waktunya.
        </NoticeBox>
      )}
      <SlotPicker
        id={fields.slot1.id}
        name={fields.slot1.name}
        legend="Pilihan 1, yang paling diinginkan"
        weeks={page.weeks}
        zone={page.zone}
        holidays={page.holidays}
        checked={typeof checked === 'string' ? checked : null}
        errors={fields.slot1.errors as string[] | undefined}
      />
      {options.length > 0 &&
        OTHER_SLOTS.map((name, index) => (
          <SelectField
            key={name}
            field={fields[name]}
            label={`Pilihan ${index + 2}, cadangan`}
            optional
            options={options}
            blank="Tidak memilih"
          />
        ))}
      <div className="mb-6">
        <ChoiceLine
          type="checkbox"
          id={fields.acceptsOtherMode.id}
          name={fields.acceptsOtherMode.name}
          value="on"
          checked={fields.acceptsOtherMode.initialValue === 'on'}
          label="Cara konsultasi yang lain juga dapat diterima"
        />
      </div>
    </>
  );
}
