import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { addUnit } from '#app/commands/units.server.ts';
import { PageHead } from '#app/components/blocks.tsx';
import { UnitForm } from '#app/components/resources/small-forms.tsx';
import { UNIT_PAGES } from '#app/copy/resource-pages.ts';
import { zNewUnit } from '#app/forms/resource-pages.ts';
import { paths } from '#app/http/paths.ts';
import { doResource } from './resource-deed.server.ts';
import { loadNewResource } from './rooms.server.ts';

export const loader = loadNewResource;

export const action = (args: ActionFunctionArgs) =>
  doResource(args, {
    shape: zNewUnit,
    deed: ({ services, doer }, { id, ...form }) => addUnit(services, doer, form, id),
    ...{ to: paths.units, done: 'ditambahkan' },
  });

export const meta: MetaFunction = () => [{ title: 'Tambah unit – Sambang' }];

export default function NewUnit() {
  const { newId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { title, button } = UNIT_PAGES.add;
  return (
    <>
      <PageHead title={title} back={{ href: paths.units, text: 'Unit teknis' }} />
      <UnitForm {...{ newId, button }} name="" result={answer?.result} back={paths.units} />
    </>
  );
}
