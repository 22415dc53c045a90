import type { HeadersFunction } from '@remix-run/node';

/** "Retry-After" of a try that came too often. */
export const retryAfter: HeadersFunction = ({ actionHeaders }) => {
  const wait = actionHeaders.get('Retry-After');
  return wait === null ? {} : { 'Retry-After': wait };
};
