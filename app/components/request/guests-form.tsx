import { parse, type SubmissionResult, useForm } from '@conform-to/react';
import type { ReactNode } from 'react';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { AskedGuestList } from '#app/domain/compliance/judge-guest-list.ts';
import { announcedGuestLimit } from '#app/domain/policy/guest-limit.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import type { DraftGuest } from '#app/domain/reservation/draft.ts';
import { isCounted } from '#app/domain/reservation/guest.ts';
import type { HeadOffice } from '#app/domain/reservation/head-claim.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { TextField } from '../forms/controls.tsx';
import { GuestCounter } from './guest-counter.tsx';
import { GuestFindings } from './guest-findings.tsx';
import { type GuestLineShape, GuestLines } from './guest-lines.tsx';
import { HeadStatement } from './head-statement.tsx';
import { StepForm } from './step-form.tsx';

/** Somebody whose presence raises the limit. */
export interface ShownHead {
  readonly office: HeadOffice;
  /** "Bupati" */
  readonly title: string;
}

export interface GuestsFormProps {
  readonly action: string;
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
  readonly result: SubmissionResult<string[]> | null;
  /** The revision that is changed, where the request exists. */
  readonly revision?: number;
  /** In place of the one button. */
  readonly buttons?: ReactNode;
}

interface GuestsShape {
  readonly guests: GuestLineShape[];
  readonly guestCount: number | null;
  readonly head: string;
  readonly representedBy: string | null;
}

/** Who comes: names for a tatap muka, a number at least for a video conference. */
export function GuestsForm(props: GuestsFormProps) {
  const { action, mode, policy, now, heads, defaults, result, revision, buttons } = props;
  const [form, fields] = useForm<GuestsShape, GuestsShape, string[]>({
    id: 'peserta',
    ...(result && { lastResult: result }),
    defaultValue: { ...defaults, guests: [...defaults.guests] },
    // The server checks; in the browser only lines are added and taken away.
    onValidate: ({ formData }) => parse(formData, { resolve: (value) => ({ value }) }) as never,
  });
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
    <StepForm form={form} action={action} buttons={buttons}>
      {revision !== undefined && <input type="hidden" name="revision" value={revision} />}
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
    </StepForm>
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
