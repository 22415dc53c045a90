import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { DeputyForm, DeputyList } from '#app/components/people/deputies.tsx';
import { paths } from '#app/http/paths.ts';
import { doDeputies, loadDeputies } from './deputies.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadDeputies(args);
export const action = (args: ActionFunctionArgs) => doDeputies(args);

export const meta: MetaFunction = () => [{ title: 'Wakil atasan – Sambang' }];

export default function Deputies() {
  const { newId, today, people, rows, maySettle } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = { href: paths.settings, text: 'Pengaturan' };
  return (
    <>
      <PageHead title="Wakil atasan" {...(maySettle && { back })}>
        Pegawai sekretariat yang memutus pengecualian dan ketidaksesuaian saat atasan tidak ada.
        Hari pertama dan hari terakhir ikut berlaku (WIB). Setiap keputusannya tercatat a.n. atasan.
      </PageHead>
      <DeputyList rows={rows} />
      <DeputyForm {...{ newId, today, people }} result={answer?.result} />
    </>
  );
}
