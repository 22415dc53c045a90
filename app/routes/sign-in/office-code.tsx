import type { HeadersFunction, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { OfficeCodePage } from '#app/components/office/office-code-page.tsx';
import { SendParkedForm } from '#app/components/people/send-parked-form.tsx';
import { paths } from '#app/http/paths.ts';
import { enterOffice, loadOfficeCode } from './office-code.server.ts';

export const loader = loadOfficeCode;
export const action = enterOffice;

export const meta: MetaFunction = () => [{ title: 'Kode masuk instansi – Sambang' }];

export const headers: HeadersFunction = ({ actionHeaders }) => {
  const wait = actionHeaders.get('Retry-After');
  return wait === null ? {} : { 'Retry-After': wait };
};

export default function OfficeCode() {
  const { email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.kind === 'entered') {
    return <SendParkedForm name={answer.email} home={paths.officeHome} parked={answer.parked} />;
  }
  if (answer?.kind === 'again') return <OfficeCodePage {...answer} />;
  return <OfficeCodePage email={email} parked={null} />;
}
