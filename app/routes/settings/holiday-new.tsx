import { getFormProps } from '@conform-to/react';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { ChoiceGroup } from '#app/components/forms/choice-group.tsx';
import { TextField } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { HOLIDAY_KINDS, HOLIDAY_PAGES } from '#app/copy/holidays.ts';
import { paths } from '#app/http/paths.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { saveOneHoliday } from './holidays.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'manageResources');
  return null;
}

export const action = saveOneHoliday;

export const meta: MetaFunction = () => [{ title: 'Tambah hari libur – Sambang' }];

export default function NewHoliday() {
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ date: string; name: string; kind: string; source: string }>({
    ...{ id: 'libur', result: answer?.result, defaults: { kind: 'libur_nasional' } },
  });
  const { title, text, date, name, kind, source, sourceHint, button } = HOLIDAY_PAGES.add;
  const kinds = Object.entries(HOLIDAY_KINDS).map(([value, label]) => ({ value, label }));
  return (
    <>
      <PageHead title={title} back={{ href: paths.holidays, text: 'Hari libur' }}>
        {text}
      </PageHead>
      <form method="post" {...getFormProps(form)} noValidate className="card max-w-2xl">
        <FormErrors form={form} />
        <TextField field={fields.date} label={date} type="date" short />
        <TextField field={fields.name} label={name} autoComplete="off" />
        <ChoiceGroup field={fields.kind} type="radio" label={kind} choices={kinds} inline />
        <TextField field={fields.source} label={source} hint={sourceHint} autoComplete="off" />
        <p className="max-w-xl text-sm text-soft">{HOLIDAY_PAGES.consequences}</p>
        <Actions>
          <Button>{button}</Button>
          <ButtonLink href={paths.holidays} look="quiet">
            Batal
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}
