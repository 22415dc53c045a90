import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { addNarasumber } from '#app/commands/resources.server.ts';
import { EmptyState, PageHead } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { NarasumberForm } from '#app/components/resources/narasumber-form.tsx';
import { NARASUMBER_PAGES } from '#app/copy/resource-pages.ts';
import { zNewNarasumber } from '#app/forms/resource-pages.ts';
import { paths } from '#app/http/paths.ts';
import { loadNewNarasumber } from './narasumber.server.ts';
import { doResource } from './resource-deed.server.ts';

export const loader = loadNewNarasumber;

export const action = (args: ActionFunctionArgs) =>
  doResource(args, {
    shape: zNewNarasumber,
    deed: ({ services, doer }, { id, ...form }) => addNarasumber(services, doer, form, id),
    ...{ to: paths.narasumber, done: 'ditambahkan' },
  });

export const meta: MetaFunction = () => [{ title: 'Tambah narasumber – Sambang' }];

export default function NewNarasumber() {
  const { units, topics, newId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { title, button } = NARASUMBER_PAGES.add;
  return (
    <>
      <PageHead title={title} back={{ href: paths.narasumber, text: 'Narasumber' }} />
      {units.length === 0 ? (
        <EmptyState title="Tambahkan unitnya lebih dahulu" icon="people">
          <ButtonLink href={paths.newUnit}>Tambah unit</ButtonLink>
        </EmptyState>
      ) : (
        <NarasumberForm
          {...{ newId, units, topics, button }}
          values={{ name: '', email: '', unit: '', topics: [] }}
          result={answer?.result}
          back={paths.narasumber}
        />
      )}
    </>
  );
}
