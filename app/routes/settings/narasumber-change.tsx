import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changeNarasumber } from '#app/commands/narasumber.server.ts';
import { PageHead } from '#app/components/blocks.tsx';
import { ChangedMeanwhile } from '#app/components/resources/changed-meanwhile.tsx';
import { NarasumberForm } from '#app/components/resources/narasumber-form.tsx';
import { ResourceState } from '#app/components/resources/resource-state.tsx';
import { Unavailable } from '#app/components/resources/unavailable.tsx';
import { NARASUMBER_PAGES } from '#app/copy/resource-pages.ts';
import { zNarasumber } from '#app/forms/resources.ts';
import { paths } from '#app/http/paths.ts';
import { loadOneNarasumber } from './narasumber.server.ts';
import { doResource } from './resource-deed.server.ts';

export const loader = loadOneNarasumber;

export const action = (args: ActionFunctionArgs) =>
  doResource(args, {
    shape: zNarasumber,
    deed: ({ services, doer }, form) =>
      changeNarasumber(services, doer, args.params.id ?? '', form),
    subject: `narasumber:${args.params.id ?? ''}`,
    ...{ to: paths.narasumber, done: 'tersimpan' },
  });

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? ''} – Narasumber – Sambang` },
];

export default function ChangeNarasumber() {
  const { id, name, values, units, topics, retired, coming, unavailable, seen, current } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead title={name} back={{ href: paths.narasumber, text: 'Narasumber' }} />
      <ChangedMeanwhile refusal={answer?.refusal} now={current} />
      <NarasumberForm
        seen={seen}
        {...{ values, units, topics }}
        newId={null}
        result={answer?.result}
        button={NARASUMBER_PAGES.change.button}
        back={paths.narasumber}
      />
      <Unavailable
        lines={unavailable}
        none="Belum ada catatan cuti atau tugas luar."
        newHref={paths.newClosureOf('narasumber', id)}
        button="Catat tidak tersedia"
      />
      <ResourceState
        {...{ retired, coming }}
        retireHref={paths.retireNarasumber(id)}
        returnHref={paths.returnNarasumber(id)}
        none="Belum ada penugasan yang akan datang."
      />
    </>
  );
}
