import { type ReactNode, useEffect, useRef, useState } from 'react';
import { headOf } from '#app/copy/desk.ts';
import { DOUBT_WORDS } from '#app/copy/letter-doubt.ts';
import type { DeskText } from '#app/copy/instructions.ts';
import type { DeskSituation } from '#app/domain/compliance/instructions.ts';
import { type DeskGroup, previewCheckIn } from '#app/domain/decisions/desk-preview.ts';
import type { Guest } from '#app/domain/reservation/guest.ts';
import {
  afterStep,
  arrivalIn,
  type Awaited,
  awaitedOf,
  blankDeskForm,
  DESK_FIELDS,
  type DeskForm,
  type DeskStep,
  everyoneOf,
  readDeskForm,
  replacedIn,
  withVerdict,
} from '#app/forms/desk-form.ts';
import { ErrorSummary } from '../forms/error-summary.tsx';
import { GuestTicks, isAwaited, isWaiting } from './guest-ticks.tsx';
import { HeadQuestion } from './head-question.tsx';
import { Instructions, ToldInBar } from './instructions.tsx';
import { LimitBar } from './limit-bar.tsx';
import { ListHead } from './list-head.tsx';
import { LineField } from './line-field.tsx';
import { UnlistedRows } from './unlisted-rows.tsx';
import { useCarefulSending, useHydrated, type WriteDown } from './use-browser.ts';

/** What the form tells whatever stands beside its list. */
export interface BesideTheList {
  /** More are ticked than may go in. */
  readonly isOver: boolean;
  readonly errors: Readonly<Record<string, string>>;
}

/** What the last sending answered: the form as it was filled in, and what is wrong with it. */
export interface DeskAnswer {
  readonly form: DeskForm;
  /** By the field's name; what concerns no field stands under the empty name. */
  readonly errors: Readonly<Record<string, string>>;
}

interface CheckInFormProps {
  readonly group: DeskGroup;
  /** The words of each instruction, as the office has them. */
  readonly texts: Readonly<Record<DeskSituation, DeskText>>;
  readonly nonce: string;
  /** How far the group had come when the page was made. */
  readonly seen: string;
  /** In whose place a guest came onto the list, by id. */
  readonly substituted: Readonly<Record<string, string>>;
  readonly answer: DeskAnswer | null;
  /** What stands beside the list where there is room. */
  readonly beside?: (more: BesideTheList) => ReactNode;
  /** Takes what is filled in where there is no line. */
  readonly writeDown?: WriteDown;
  /** The letter is being made sure of, and nobody has said yet that the group goes on. */
  readonly isLetterHeld?: boolean;
  /** What a desk wrote down without a line, and this check-in takes over. */
  readonly conflict?: string | null;
}

/** Who stands at the desk and who goes in. It counts along with script and is complete without. */
export function CheckInForm(props: CheckInFormProps) {
  const { group, nonce, seen, substituted, answer, beside } = props;
  const { reservation } = group;
  const guests = reservation.guests.filter(isWaiting);
  const waiting = guests.map(({ id }) => id);
  const awaited = awaitedOf(guests, reservation.headClaim);
  const desk = useDeskForm(answer?.form ?? blankDeskForm(reservation.headVerdict), awaited);
  const { form, change, onStep } = desk;
  const sending = useCarefulSending(props.writeDown);
  const arrival = arrivalIn(known(form, waiting));
  const preview = previewCheckIn(group, arrival);
  // What the first of them met has been said; it is said again only where somebody follows.
  const isNews =
    reservation.arrivedAt === null || arrival.guests.length + arrival.unlisted.length > 0;
  const isTold = isNews && !isHeld(props, form) && !preview.isVerdictMissing;
  const instructions = isTold ? preview.instructions : [];
  const errors = answer?.errors ?? {};
  return (
    <form
      method="post"
      ref={desk.ref}
      onSubmit={sending.onSubmit}
      autoComplete="off"
      noValidate
      className="group/desk"
    >
      {/* Enter in a field sends the form, not the first of its other buttons. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
        Catat kedatangan
      </button>
      <Errors errors={errors} />
      <input type="hidden" name={DESK_FIELDS.nonce} value={nonce} />
      <input type="hidden" name={DESK_FIELDS.seen} value={seen} />
      {props.conflict && <input type="hidden" name={DESK_FIELDS.conflict} value={props.conflict} />}
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[1fr_20rem]">
        <div className="min-w-0">
          {props.isLetterHeld && <LetterWord {...{ form, errors, change }} />}
          <HeadQuestion
            {...{ claim: reservation.headClaim, form, onChange: change }}
            settled={reservation.arrivedAt === null ? null : reservation.headVerdict}
          />
          <GuestsAsked {...{ group, guests, substituted, form, errors, change, onStep }} />
        </div>
        <div className="self-start lg:sticky lg:top-4">
          {/* Between a phone and a desktop there is no room beside the list: it stands in the bar. */}
          <div aria-live="polite" className="not-empty:mb-4 sm:max-lg:hidden">
            <Instructions list={instructions} texts={props.texts} />
          </div>
          {beside?.({ isOver: preview.isOverLimit && !preview.isVerdictMissing, errors })}
        </div>
      </div>
      <LimitBar
        {...{ preview, ...sending }}
        isLive={desk.isLive}
        asksBelow={beside !== undefined}
        told={<ToldInBar list={instructions} texts={props.texts} />}
      />
    </form>
  );
}

/** While the letter is being made sure of nobody is asked in, unless somebody answers for it. */
function isHeld({ isLetterHeld }: Pick<CheckInFormProps, 'isLetterHeld'>, form: DeskForm): boolean {
  return isLetterHeld === true && form.letterWord.trim() === '';
}

/** The letter is being made sure of: on whose word the group goes in all the same. */
function LetterWord({
  form,
  errors,
  change,
}: Pick<GuestsAskedProps, 'form' | 'errors' | 'change'>) {
  return (
    <div className="mb-6 rounded-lg border-2 border-gold bg-paper p-4">
      <LineField
        {...{ name: DESK_FIELDS.letterWord, label: DOUBT_WORDS.word, optional: true }}
        {...{ value: form.letterWord, error: errors[DESK_FIELDS.letterWord] }}
        hint={DOUBT_WORDS.wordHint}
        onChange={(letterWord) => change({ letterWord })}
      />
    </div>
  );
}

interface GuestsAskedProps extends Pick<CheckInFormProps, 'group' | 'substituted'> {
  readonly guests: readonly Guest[];
  readonly form: DeskForm;
  readonly errors: DeskAnswer['errors'];
  readonly change: (changed: Partial<DeskForm>) => void;
  readonly onStep: ((step: DeskStep) => void) | null;
}

/** Everyone who may be ticked, those who are on no list, and why some do not go in. */
function GuestsAsked(props: GuestsAskedProps) {
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

/** Is it still open whether the head who was announced has come? */
function asksForHead({ reservation }: DeskGroup, { verdict }: DeskForm): boolean {
  const { headClaim, arrivedAt } = reservation;
  return headClaim?.claim === 'attends' && arrivedAt === null && verdict !== 'present';
}

/** The form's state; without script the same buttons send it, and the server gives it back changed. */
function useDeskForm(initial: DeskForm, awaited: Awaited) {
  const [form, setForm] = useState(initial);
  const ref = useRef<HTMLFormElement>(null);
  const isLive = useHydrated();
  // What was ticked before the script had arrived counts.
  useEffect(() => {
    if (ref.current !== null) setForm(readDeskForm(new FormData(ref.current)).form);
  }, []);
  const change = (changed: Partial<DeskForm>): void =>
    setForm((now) => {
      const next = { ...now, ...changed };
      return changed.verdict === undefined ? next : withVerdict(next, next.verdict, awaited);
    });
  const step = (one: DeskStep): void => setForm((now) => afterStep(now, one, awaited));
  return { form, ref, isLive, change, onStep: isLive ? step : null };
}

/** The ticks of those who may still be ticked; another desk may have let somebody in meanwhile. */
function known(form: DeskForm, waiting: readonly string[]): DeskForm {
  const picks = Object.entries(form.picks).filter(([id]) => waiting.includes(id));
  return { ...form, picks: Object.fromEntries(picks) };
}

function picked(
  { picks }: DeskForm,
  id: string,
  verdict: DeskForm['picks'][string] | '',
): DeskForm['picks'] {
  const { [id]: _, ...others } = picks;
  return verdict === '' ? others : { ...others, [id]: verdict };
}

function Errors({ errors }: Pick<DeskAnswer, 'errors'>) {
  const list = Object.entries(errors).map(([name, message]) => ({
    message,
    href: name === '' ? null : `#${name}`,
  }));
  return <ErrorSummary errors={list} />;
}
