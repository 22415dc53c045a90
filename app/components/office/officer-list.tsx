import { GOVERNMENT_ADDRESS } from '#app/copy/office-sign-in.ts';
import { WordTag } from '../status-tag.tsx';
import { OfficerTag } from './claim-state.tsx';
import type { ShownOfficer } from './view.ts';

/** The addresses that speak for an office. */
export function OfficerList({ officers }: { readonly officers: readonly ShownOfficer[] }) {
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-paper">
      {officers.map(({ email, isYou, isGovernment, state, since }) => (
        <li key={email} className="px-4 py-3 sm:px-6">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <strong className="wrap-anywhere">{email}</strong>
            <OfficerTag state={state} />
            {isYou && <WordTag icon="people" text="Anda" />}
          </p>
          <p className="text-sm text-soft">
            {isGovernment && `${GOVERNMENT_ADDRESS} · `}sejak {since}
          </p>
        </li>
      ))}
    </ul>
  );
}
