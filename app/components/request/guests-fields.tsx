import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import type { AskedGuestList } from '#app/domain/compliance/judge-guest-list.ts';
import { announcedGuestLimit } from '#app/domain/policy/guest-limit.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import type { DraftGuest } from '#app/domain/reservation/draft.ts';
import type { HeadOffice } from '#app/domain/reservation/head-claim.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { isCounted } from '#app/domain/reservation/guest.ts';
import { TextField } from '../forms/controls.tsx';
import { GuestCounter } from './guest-counter.tsx';
import { GuestFindings } from './guest-findings.tsx';
import { type GuestLineShape, GuestLines } from './guest-lines.tsx';
import { HeadStatement } from './head-statement.tsx';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyField = FieldMetadata<any, any, any>;

/** Somebody whose presence raises the limit. */
interface ShownHead {
  readonly office: HeadOffice;
  /** "Bupati" */
  readonly title: string;
}

/** What a list of guests is asked with. */
export interface GuestListParts {
  readonly mode: MeetingMode;
  /** The rules in force; the browser asks them of the list as it is typed. */
  readonly policy: Policy;
  readonly now: Instant;
  readonly heads: readonly ShownHead[];
  readonly defaults: {
    readonly guests: readonly (DraftGuest & { readonly id?: string })[];
    readonly guestCount: number | null;
    readonly head: string;
    readonly representedBy: string | null;
  };
}

/** The list as its form holds it. */
export interface GuestsShape {
  readonly guests: GuestLineShape[];
  readonly guestCount: number | null;
  readonly head: string;
  readonly representedBy: string | null;
}

type GuestsFieldsProps = GuestListParts & {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly form: FormMetadata<any, string[]>;
  readonly fields: Readonly<Record<'guestCount' | 'head' | 'representedBy', AnyField>> & {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    readonly guests: FieldMetadata<GuestLineShape[], any, any>;
  };
};

/** What is asked of the guests, in whatever form it stands; counted aloud as it is typed. */
export function GuestsFields(props: GuestsFieldsProps) {
  const { form, fields, mode, policy, now, heads, defaults } = props;
  const attends = String(fields.head.value ?? '').startsWith('attends:');
  const claim = { claim: attends ? 'attends' : 'none', office: null, representedBy: null } as const;
  const limit = announcedGuestLimit(mode, claim, policy);
  const guests = namedIn(fields.guests.value);
  const counted = guests.filter((guest) => isCounted(guest, policy)).length;
  const guestCount = Number(fields.guestCount.value ?? 0) || null;
  const list = { mode, guests, guestCount, headClaim: mode === 'tatapMuka' ? claim : null };
  const counter = (
    <>
      <GuestFindings list={list} {...{ policy, now }} />
      <GuestCounter {...{ counted, limit }} />
    </>
  );
  const lines = <GuestLines form={form} field={fields.guests} counter={counter} />;
  return (
    <>
      {mode === 'tatapMuka' ? (
        <>
          {heads.length > 0 && (
            <HeadStatement
              heads={heads}
              field={fields.head}
              representedBy={fields.representedBy}
              limits={policy}
            />
          )}
          {lines}
        </>
      ) : (
        <>
          <TextField
            field={fields.guestCount}
            label="Perkiraan jumlah peserta"
            hint={`Cukup jumlahnya. Agar diskusi berjalan baik, sebaiknya paling banyak ${limit} orang.`}
            type="number"
            inputMode="numeric"
            short
          />
          <details className="mb-6" open={defaults.guests.some(({ name }) => name !== '')}>
            <summary className="min-h-8 py-1 font-semibold">
              Sebutkan nama peserta <span className="font-normal text-soft">(opsional)</span>
            </summary>
            <div className="mt-3">{lines}</div>
          </details>
        </>
      )}
    </>
  );
}

/** The lines that have a name. */
function namedIn(lines: unknown): AskedGuestList['guests'] {
  if (!Array.isArray(lines)) return [];
  return (lines as (Partial<GuestLineShape> | undefined)[]).flatMap((line) => {
    const name = (line?.name ?? '').trim();
    return name === '' ? [] : [{ name, nip: line?.nip ?? null, kind: line?.kind ?? 'participant' }];
  });
}
