import type { HeadersFunction, MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { OfficeCodePage } from '#app/components/office/office-code-page.tsx';
import { OfficeSignInPage } from '#app/components/office/office-sign-in-page.tsx';
import { askForCode, loadOfficeSignIn } from './office.server.ts';

export const loader = loadOfficeSignIn;
export const action = askForCode;

export const meta: MetaFunction = () => [{ title: 'Masuk untuk instansi – Sambang' }];

export const headers: HeadersFunction = ({ actionHeaders }) => {
  const wait = actionHeaders.get('Retry-After');
  return wait === null ? {} : { 'Retry-After': wait };
};

export default function OfficeSignIn() {
  const answer = useActionData<typeof action>();
  if (answer?.kind === 'sent') return <OfficeCodePage {...answer} />;
  if (answer?.kind === 'again') {
    return <OfficeSignInPage parked={answer.parked} last={answer.last} />;
  }
  return <OfficeSignInPage parked={null} />;
}
