import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ViolationStep } from '#app/components/violations/violation-step.tsx';
import { doStep, loadStep } from './step.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadStep(args, 'withdraw');
export const action = (args: ActionFunctionArgs) => doStep(args, 'withdraw');

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.words.title ?? ''}: ${data?.record.title ?? ''} – Sambang` },
];

export default function Withdraw() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ViolationStep {...page} answer={answer} />;
}
