import { getFormProps } from '@conform-to/react';
import type { MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { FileField } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { HolidaysPreview } from '#app/components/holidays/holidays-preview.tsx';
import { HOLIDAY_PAGES } from '#app/copy/holidays.ts';
import { paths } from '#app/http/paths.ts';
import { doUploadHolidays, loadUploadHolidays } from './holidays-upload.server.ts';

export const loader = loadUploadHolidays;
export const action = doUploadHolidays;

export const meta: MetaFunction = () => [{ title: 'Unggah hari libur – Sambang' }];

export default function UploadHolidays() {
  const answer = useActionData<typeof action>();
  const preview = answer !== undefined && 'preview' in answer ? answer.preview : null;
  const [form, fields] = usePageForm<{ file: File }>({ id: 'unggah', result: answer?.result });
  const { title, text, file, check } = HOLIDAY_PAGES.upload;
  return (
    <>
      <PageHead title={title} back={{ href: paths.holidays, text: 'Hari libur' }}>
        {text}
      </PageHead>
      {preview !== null ? (
        <HolidaysPreview preview={preview} />
      ) : (
        <form
          method="post"
          encType="multipart/form-data"
          {...getFormProps(form)}
          noValidate
          className="card max-w-2xl"
        >
          <FormErrors form={form} />
          <FileField field={fields.file} label={file} accept=".csv,text/csv" />
          <p className="max-w-xl text-sm text-soft">{HOLIDAY_PAGES.consequences}</p>
          <Actions>
            <Button>{check}</Button>
            <ButtonLink href={paths.holidays} look="quiet">
              Batal
            </ButtonLink>
          </Actions>
        </form>
      )}
    </>
  );
}
