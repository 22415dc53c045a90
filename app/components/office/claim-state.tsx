import { CLAIM_MEANINGS, OFFICER_STATE_WORDS } from '#app/copy/office-sign-in.ts';
import type { OfficerState } from '#app/domain/people/officer.ts';
import { paths } from '#app/http/paths.ts';
import { Actions, ButtonLink } from '../button.tsx';
import { Icon, type IconName } from '../icon.tsx';
import { WordTag } from '../status-tag.tsx';
import type { ShownOffice } from './view.ts';

const LOOKS: Readonly<Record<OfficerState, readonly [IconName, 'good' | 'care' | 'over' | 'bad']>> =
  {
    claimed: ['clock', 'care'],
    confirmed: ['check', 'good'],
    refused: ['block', 'bad'],
    ended: ['close', 'over'],
  };

/** Where a claim stands: shape and word first, colour last. */
export function OfficerTag({ state }: { readonly state: OfficerState }) {
  const [icon, tone] = LOOKS[state];
  return <WordTag icon={icon} text={OFFICER_STATE_WORDS[state]} tone={tone} />;
}

/** Each office one speaks for, what that means, and the way to a new request. */
export function OfficeList({ offices }: { readonly offices: readonly ShownOffice[] }) {
  return (
    <ul className="space-y-4">
      {offices.map((office) => (
        <li key={office.claimId} className="card">
          <h2 className="mb-2 text-lg">{office.label}</h2>
          <OfficeState {...office} />
        </li>
      ))}
    </ul>
  );
}

/** Where the claim to one office stands, in plain words, and what can be done with it. */
export function OfficeState({ claimId, state, since, reason, full }: ShownOffice) {
  const isStanding = state === 'claimed' || state === 'confirmed';
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <OfficerTag state={state} />
        <span className="text-sm text-soft">sejak {since}</span>
      </p>
      <p className="mt-2 max-w-2xl text-soft">{CLAIM_MEANINGS[state]}</p>
      {reason !== null && <p className="mt-1">Dari Sekretariat: “{reason}”</p>}
      {full !== null && (
        <p className="mt-3 max-w-2xl">
          <Icon name="alert" className="mr-1.5 align-[-0.2em] text-warn" />
          {full.open} permohonan instansi ini belum selesai; paling banyak {full.limit} sekaligus.
          Permohonan baru dapat dikirim setelah salah satunya selesai atau dicabut.{' '}
          <a href="#permohonan">Lihat yang belum selesai</a>
        </p>
      )}
      <Actions>
        {isStanding ? (
          <ButtonLink href={paths.newRequestOf(claimId)} wide>
            Ajukan konsultasi baru
          </ButtonLink>
        ) : (
          <ButtonLink href={paths.officeClaim} look="secondary" wide>
            Ajukan klaim baru
          </ButtonLink>
        )}
      </Actions>
    </>
  );
}
