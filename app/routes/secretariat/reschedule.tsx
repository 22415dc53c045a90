import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PlanForm } from '#app/components/plan/plan-form.tsx';
import { doPlanVerb } from './plan/action.server.ts';
import { loadPlanPage } from './plan/page.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadPlanPage(args, 'reschedule');
export const action = (args: ActionFunctionArgs) => doPlanVerb(args, 'reschedule');

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.words.title ?? ''} ${data?.head.number ?? ''} – Sambang` },
];

export default function Reschedule() {
  const { head, page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <PlanForm {...{ head, page, answer }} />;
}
