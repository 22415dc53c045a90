import { parse, useForm } from '@conform-to/react';
import { completionIntro, LETTER_ALONE } from '#app/copy/completion.ts';
import type { Contact } from '#app/domain/reservation/reservation.ts';
import type { LetterField } from '#app/domain/reservation/letter-suggestions.ts';
import { NoticeBox, PageHead } from '../blocks.tsx';
import { Button, ButtonLink } from '../button.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import { CompletionLetter } from './completion-letter.tsx';
import { GuestsFields, type GuestsShape } from './guests-fields.tsx';
import { ContactFields } from './office-fields.tsx';
import { StepForm } from './step-form.tsx';
import { Times } from './complete-times.tsx';
import type { CompletePageProps } from './complete-view.ts';

interface CompleteShape extends GuestsShape {
  readonly file: string;
  readonly letter?: Readonly<Partial<Record<LetterField, string>>>;
  readonly slot1: string;
  readonly slot2: string;
  readonly slot3: string;
  readonly acceptsOtherMode: string;
  readonly contact?: Contact;
}

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
