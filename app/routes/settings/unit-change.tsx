import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { renameUnit } from '#app/commands/units.server.ts';
import { PageHead } from '#app/components/blocks.tsx';
import { ChangedMeanwhile } from '#app/components/resources/changed-meanwhile.tsx';
import { UnitForm } from '#app/components/resources/small-forms.tsx';
import { UNIT_PAGES } from '#app/copy/resource-pages.ts';
import { zUnit } from '#app/forms/resource-pages.ts';
import { paths } from '#app/http/paths.ts';
import { doResource } from './resource-deed.server.ts';
import { loadOneUnit } from './units.server.ts';

export const loader = loadOneUnit;

export const action = (args: ActionFunctionArgs) =>
  doResource(args, {
    shape: zUnit,
    deed: ({ services, doer }, form) => renameUnit(services, doer, args.params.id ?? '', form),
    subject: `unit:${args.params.id ?? ''}`,
    ...{ to: paths.units, done: 'tersimpan' },
  });

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.unit.name ?? ''} – Unit – Sambang` },
];

export default function ChangeUnit() {
  const { unit, seen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { title, button } = UNIT_PAGES.change;
  return (
    <>
      <PageHead title={title} back={{ href: paths.units, text: 'Unit teknis' }} />
      <ChangedMeanwhile
        refusal={answer?.refusal}
        now={[{ label: 'Nama unit', value: unit.name }]}
      />
      <UnitForm
        seen={seen}
        name={unit.name}
        newId={null}
        result={answer?.result}
        button={button}
        back={paths.units}
      />
    </>
  );
}
