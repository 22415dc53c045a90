import { useSearchParams } from '@remix-run/react';
import { confirmationOf } from '#app/copy/confirmations.ts';
import { NoticeBox } from './blocks.tsx';

/** Says what was just done, on the page that follows it; it stays until the next step. */
export function Confirmation() {
  const [search] = useSearchParams();
  const sentence = confirmationOf(search.get('hasil'));
  return sentence === null ? null : <NoticeBox tone="good" title={sentence} live />;
}
