import { DOUBT_WORDS } from '#app/copy/letter-doubt.ts';
import { previewCheckIn } from '#app/domain/decisions/desk-preview.ts';
import { blankDeskForm, DESK_FIELDS, type DeskForm } from '#app/forms/desk-form.ts';
import { awaitedOf } from '#app/forms/desk-steps.ts';
import { arrivalIn } from '#app/forms/desk-arrival.ts';
import { ErrorSummary } from '../forms/error-summary.tsx';
import { isWaiting } from './guest-ticks.tsx';
import { HeadQuestion } from './head-question.tsx';
import { Instructions, ToldInBar } from './instructions.tsx';
import { LimitBar } from './limit-bar.tsx';
import { LineField } from './line-field.tsx';
import { useCarefulSending } from './use-browser.ts';
import { known, useDeskForm } from './use-desk-form.ts';
import { GuestsAsked, type GuestsAskedProps } from './guests-asked.tsx';
import type { CheckInFormProps, DeskAnswer } from './check-in-view.ts';

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

function Errors({ errors }: Pick<DeskAnswer, 'errors'>) {
  const list = Object.entries(errors).map(([name, message]) => ({
    message,
    href: name === '' ? null : `#${name}`,
  }));
  return <ErrorSummary errors={list} />;
}
