import { ACCOUNT_STATE_WORDS } from '#app/copy/accounts.ts';
import type { AccountState } from '#app/domain/people/accounts.ts';
import { WordTag } from '../status-tag.tsx';

const LOOKS = {
  active: { icon: 'check', tone: 'good' },
  waiting: { icon: 'clock', tone: 'moving' },
  lapsed: { icon: 'alert', tone: 'care' },
  closed: { icon: 'block', tone: 'over' },
} as const;

/** Whether somebody can sign in, in a word. */
export function AccountTag({ state }: { readonly state: AccountState }) {
  return <WordTag {...LOOKS[state]} text={ACCOUNT_STATE_WORDS[state]} />;
}
