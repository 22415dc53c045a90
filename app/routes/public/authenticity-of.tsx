import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CodeAnswer } from '#app/components/public/code-answer.tsx';
import { NOT_RECORDED } from '#app/copy/authenticity.ts';
import { limitAddress } from '../guards/rate-limit.server.ts';
import { answerOf } from './authenticity.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  await limitAddress(args, 'checksOfAddress');
  return answerOf(args.context.services, args.params.code ?? '');
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (data === undefined) return [];
  const { title } = data.answer ?? NOT_RECORDED;
  return [{ title: `${title} – Cek keaslian – Sambang` }, { name: 'robots', content: 'noindex' }];
};

export default function AuthenticityOf() {
  return <CodeAnswer {...useLoaderData<typeof loader>()} />;
}
