import { GOVERNMENT_ADDRESS } from '#app/copy/office-sign-in.ts';
import type { OfficerState } from '#app/domain/people/officer.ts';
import { paths } from '#app/http/paths.ts';
import { ButtonLink } from '../button.tsx';
import { WordTag } from '../status-tag.tsx';
import { OfficerTag } from './claim-state.tsx';

/** A claim of an address to speak for an office, as the house sees it. */
export interface ShownClaim {
  readonly id: string;
  readonly email: string;
  readonly officeLabel: string;
  readonly state: OfficerState;
  readonly isGovernment: boolean;
  readonly claimed: string;
  /** "Senin, … oleh …"; null while it waits. */
  readonly decided: string | null;
  readonly reason: string | null;
  /** The request whose letter speaks for it. */
  readonly reservationNumber: string | null;
}

interface ClaimRowsProps {
  readonly claims: readonly ShownClaim[];
  readonly mayDecide: boolean;
}

/** Claims one below the other, each with what can be done about it. */
export function ClaimRows({ claims, mayDecide }: ClaimRowsProps) {
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-paper">
      {claims.map((claim) => (
        <li
          key={claim.id}
          className="grid items-center gap-x-6 gap-y-3 px-4 py-3 sm:grid-cols-[minmax(0,1fr)_auto] sm:px-6"
        >
          <div className="min-w-0">
            <ClaimFacts claim={claim} />
          </div>
          {mayDecide && <ClaimDeeds claim={claim} />}
        </li>
      ))}
    </ul>
  );
}

/** Who claims what, since when, and what speaks for it. */
export function ClaimFacts({ claim }: { readonly claim: ShownClaim }) {
  const { email, officeLabel, state, isGovernment, claimed, decided, reason } = claim;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong className="wrap-anywhere">{email}</strong>
        <OfficerTag state={state} />
        {isGovernment ? (
          <WordTag icon="check" text={GOVERNMENT_ADDRESS} />
        ) : (
          <WordTag icon="alert" text="bukan .go.id" tone="care" />
        )}
      </p>
      <p>{officeLabel}</p>
      <p className="text-sm text-soft">
        Diajukan {claimed}
        {decided !== null && ` · diputuskan ${decided}`}
      </p>
      {reason !== null && <p className="text-sm">“{reason}”</p>}
      <Letter number={claim.reservationNumber} />
    </>
  );
}

function Letter({ number }: { readonly number: string | null }) {
  if (number === null) return <p className="text-sm text-soft">Belum ada surat yang dikirim.</p>;
  return (
    <p className="text-sm">
      <a href={paths.review(number)} className="inline-flex min-h-6 items-center">
        Permohonan {number}
      </a>
    </p>
  );
}

function ClaimDeeds({ claim: { id, email, state } }: { readonly claim: ShownClaim }) {
  if (state === 'confirmed') {
    return (
      <ButtonLink href={paths.decideOfficer(id, 'end')} look="secondary">
        Akhiri <span className="sr-only">{email}</span>
      </ButtonLink>
    );
  }
  if (state !== 'claimed') return null;
  return (
    <div className="flex flex-wrap gap-3">
      <ButtonLink href={paths.decideOfficer(id, 'confirm')}>
        Konfirmasi <span className="sr-only">{email}</span>
      </ButtonLink>
      <ButtonLink href={paths.decideOfficer(id, 'refuse')} look="secondary">
        Belum dapat <span className="sr-only">dikonfirmasi: {email}</span>
      </ButtonLink>
    </div>
  );
}
