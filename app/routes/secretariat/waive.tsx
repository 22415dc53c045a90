import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { WaiveForm } from '#app/components/waive-form.tsx';
import { doWaive, loadWaive } from './waive.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadWaive(args);
export const action = (args: ActionFunctionArgs) => doWaive(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Pengecualian ${data?.head.number ?? ''} – Sambang` },
];

export default function Waive() {
  const { head, page, back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <WaiveForm {...{ head, page, back, answer }} />;
}
