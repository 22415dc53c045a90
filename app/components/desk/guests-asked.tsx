import { headOf } from '#app/copy/desk.ts';
import type { Guest } from '#app/domain/reservation/guest.ts';
import { DESK_FIELDS, type DeskForm, replacedIn } from '#app/forms/desk-form.ts';
import { awaitedOf, type DeskStep, everyoneOf } from '#app/forms/desk-steps.ts';
import { GuestTicks, isAwaited } from './guest-ticks.tsx';
import { ListHead } from './list-head.tsx';
import { LineField } from './line-field.tsx';
import { UnlistedRows } from './unlisted-rows.tsx';
import { picked } from './use-desk-form.ts';
import { asksForHead, type CheckInFormProps, type DeskAnswer } from './check-in-view.ts';

/** The guests of a form, and what changes it. */
export interface GuestsAskedProps extends Pick<CheckInFormProps, 'group' | 'substituted'> {
  readonly guests: readonly Guest[];
  readonly form: DeskForm;
  readonly errors: DeskAnswer['errors'];
  readonly change: (changed: Partial<DeskForm>) => void;
  readonly onStep: ((step: DeskStep) => void) | null;
}

/** Everyone who may be ticked, those who are on no list, and why some do not go in. */
export function GuestsAsked(props: GuestsAskedProps) {
  const { group, guests, substituted, form, errors, change, onStep } = props;
  const { reservation, policy } = group;
  const awaited = guests.filter(isAwaited);
  return (
    <>
      <ListHead
        {...{ waiting: guests.length, awaited: awaited.length, onStep }}
        coming={everyoneOf(awaitedOf(guests, reservation.headClaim), form.verdict).length}
        all={awaited.length === reservation.guests.length}
        head={asksForHead(group, form) ? headOf(reservation.headClaim) : null}
      />
      <GuestTicks
        {...{ guests, picks: form.picks, policy, substituted }}
        replaced={replacedIn(form)}
        onPick={(id, verdict) => change({ picks: picked(form, id, verdict) })}
        {...{ reasons: form.reasons, errors }}
        onReason={(id, reason) => change({ reasons: { ...form.reasons, [id]: reason } })}
      />
      <UnlistedRows
        {...{ rows: form.unlisted, awaited, errors, onStep }}
        onChange={(index, row) =>
          change({ unlisted: form.unlisted.map((old, at) => (at === index ? row : old)) })
        }
      />
      {/* By style sheet: asked for as soon as somebody does not go in, without script too. */}
      <div className="mt-6 hidden group-has-[input[value=refused]:checked]/desk:block">
        <LineField
          {...{ name: DESK_FIELDS.reason, label: 'Alasan yang sama untuk semua yang tidak masuk' }}
          hint="Berlaku bagi yang kolom alasannya sendiri kosong."
          {...{ value: form.reason, error: errors[DESK_FIELDS.reason], optional: true }}
          onChange={(reason) => change({ reason })}
        />
      </div>
    </>
  );
}
