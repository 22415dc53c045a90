import { getFormProps, type SubmissionResult } from '@conform-to/react';
import { REFUSE_REASONS } from '#app/copy/exceptions.ts';
import { answerValue } from '#app/forms/exception.ts';
import { Button } from '../button.tsx';
import { TextArea } from '../forms/controls.tsx';
import { usePageForm } from '../forms/use-page-form.ts';
import { Icon } from '../icon.tsx';

/** The answer to a question of the desk, one tap away. */
export function AnswerForm({
  id,
  guests,
  result,
}: {
  readonly id: string;
  readonly guests: number;
  readonly result: SubmissionResult<string[]> | undefined;
}) {
  const [form, fields] = usePageForm<{ id: string; reason: string }>({
    id: `jawab-${id}`,
    result,
  });
  return (
    <form
      method="post"
      {...getFormProps(form)}
      noValidate
      className="mt-4 border-t border-line pt-4"
    >
      <input type="hidden" name="id" value={id} />
      <TextArea
        field={fields.reason}
        label="Alasan Anda"
        hint="Boleh kosong bila mengizinkan: alasan dari meja yang disimpan."
        rows={2}
        optional
      />
      <div className="flex flex-wrap items-start gap-x-8 gap-y-4">
        <Button icon="check" name="answer" value={answerValue('granted')}>
          Izinkan {guests} orang
        </Button>
        <details className="min-w-0 flex-1 basis-80 rounded border border-line px-4">
          <summary className="flex min-h-11 items-center font-semibold text-link">
            Tidak mengizinkan
          </summary>
          <div className="space-y-2 pb-4">
            {REFUSE_REASONS.map((reason, index) => (
              <button
                key={reason}
                type="submit"
                name="answer"
                value={answerValue('refused', index)}
                className="flex min-h-11 w-full cursor-pointer items-center gap-2 rounded border border-edge bg-paper px-3 py-2 text-left font-semibold hover:bg-info-bg"
              >
                <Icon name="block" className="text-bad" />
                {reason}
              </button>
            ))}
            <Button look="danger" name="answer" value={answerValue('refused')}>
              Tidak, dengan alasan yang saya tulis
            </Button>
          </div>
        </details>
      </div>
    </form>
  );
}
