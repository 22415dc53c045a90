import type { ReactNode } from 'react';
import { ASK_REASONS, EXCEPTION_WORDS } from '#app/copy/exceptions.ts';
import { askStep, EXCEPTION_FIELDS, TAKE_BACK_STEP } from '#app/forms/exception.ts';
import { Button, ButtonLink } from '../button.tsx';
import { Icon, type IconName } from '../icon.tsx';
import { useHydrated } from './use-browser.ts';

/** The desk's question about the guest limit, and what became of it; every time is ready to be read. */
export interface ExceptionView {
  readonly question: {
    readonly id: string;
    readonly state: 'open' | 'granted' | 'refused';
    readonly guests: number;
    readonly guestLimit: number;
    readonly words: string;
    readonly askedAt: string;
    readonly askedBy: string;
    readonly answer: string | null;
    readonly answeredBy: string | null;
    readonly answeredAt: string | null;
  } | null;
  readonly canAsk: boolean;
  /** More stand there than may go in, as far as it is known without ticks. */
  readonly isOver: boolean;
  /** Those within the limit need not wait. */
  readonly mayEnter: boolean;
  /** Whom to call, once nobody has answered for too long. */
  readonly callWhom: {
    readonly supervisors: readonly string[];
    readonly deputies: readonly string[];
  } | null;
  /** Where this reader answers, if it is theirs to answer. */
  readonly answerHref: string | null;
  /** An exception that answers no question: who, when, why. */
  readonly given: string | null;
}

interface ExceptionBoxProps {
  readonly exception: ExceptionView;
  readonly isOver: boolean;
  readonly errors?: Readonly<Record<string, string>>;
}

/** Where the box stands on its page. */
export const EXCEPTION_BOX = 'pengecualian';

/** The exception to the guest limit: asked for with a tap, awaited, answered. Its controls belong to the form around it. */
export function ExceptionBox({ exception, isOver, errors = {} }: ExceptionBoxProps) {
  const { question, given, canAsk, answerHref } = exception;
  const isOpen = question?.state === 'open';
  return (
    <section
      id={EXCEPTION_BOX}
      aria-label="Pengecualian batas tamu"
      className="scroll-mb-40 space-y-3"
    >
      <div aria-live="polite" className="space-y-3">
        {question !== null && <Answer {...{ exception, question }} />}
        {given !== null && (
          <Told tone="good" icon="check" title="Pengecualian batas tamu sudah diberikan">
            {given}
          </Told>
        )}
      </div>
      {isOpen && answerHref !== null && (
        <ButtonLink href={answerHref}>Jawab permintaan ini</ButtonLink>
      )}
      {canAsk && !isOpen && <Ask {...{ isOver, errors }} />}
    </section>
  );
}

/** Renews the eye's answer: waiting, granted, refused. */
function Answer({
  exception,
  question,
}: {
  readonly exception: ExceptionView;
  readonly question: NonNullable<ExceptionView['question']>;
}) {
  const { state, guests, guestLimit, words, askedAt, askedBy } = question;
  const { answer, answeredAt, answeredBy } = question;
  if (state === 'granted') {
    return (
      <Told
        tone="good"
        icon="check"
        title={`Disetujui Kepala Bagian pukul ${answeredAt}: ${guests} orang`}
      >
        {answeredBy}: {answer}
      </Told>
    );
  }
  if (state === 'refused') {
    return (
      <Told tone="bad" icon="block" title={`Tidak disetujui Kepala Bagian pukul ${answeredAt}`}>
        {answeredBy}: {answer} Batas {guestLimit} orang tetap berlaku.
      </Told>
    );
  }
  return (
    <Told
      tone="warn"
      icon="clock"
      title={`Menunggu jawaban Kepala Bagian: ${guests} orang, batas ${guestLimit}`}
    >
      <p>
        Diminta {askedBy}, pukul {askedAt} WIB: {words}
      </p>
      {/* To a group without appointment the page says so above. */}
      {exception.mayEnter && <p>Persilakan rombongan menunggu di ruang tunggu.</p>}
      <CallWhom exception={exception} />
      {exception.canAsk && <TakeBack id={question.id} />}
    </Told>
  );
}

function TakeBack({ id }: { readonly id: string }) {
  const isLive = useHydrated();
  return (
    <div className="mt-2 flex flex-wrap gap-3">
      <input type="hidden" name={EXCEPTION_FIELDS.question} value={id} />
      <Button look="secondary" icon="undo" name={EXCEPTION_FIELDS.step} value={TAKE_BACK_STEP}>
        {EXCEPTION_WORDS.takeBack}
      </Button>
      {!isLive && (
        <ButtonLink href="?" look="quiet">
          Lihat jawabannya
        </ButtonLink>
      )}
    </div>
  );
}

/** Nobody has answered: the people themselves, by name. */
function CallWhom({ exception }: { readonly exception: ExceptionView }) {
  if (exception.callWhom === null) return null;
  const { supervisors, deputies } = exception.callWhom;
  return (
    <p className="mt-1 font-semibold">
      Belum dijawab. Telepon Kepala Bagian
      {supervisors.length > 0 && ` (${supervisors.join(', ')})`}
      {deputies.length > 0
        ? `, atau wakilnya hari ini: ${deputies.join(', ')}.`
        : '; hari ini tidak ada wakil yang ditunjuk. Bila tidak tersambung, hubungi Sekretariat.'}{' '}
      {exception.mayEnter && 'Sementara itu rombongan dapat masuk sesuai batas.'}
    </p>
  );
}

function Ask({ isOver, errors }: Pick<ExceptionBoxProps, 'isOver'> & { errors: object }) {
  const error = (errors as Readonly<Record<string, string>>)[EXCEPTION_FIELDS.words];
  const isShown = isOver || error !== undefined;
  return (
    <details
      className="rounded border border-line bg-paper px-4"
      // A group that is over its limit finds the buttons open.
      key={isShown ? 'over' : 'within'}
      open={isShown}
    >
      <summary className="flex min-h-12 items-center font-semibold text-link">
        {EXCEPTION_WORDS.ask}
      </summary>
      <div className="space-y-2 pb-4">
        <p className="text-soft">{EXCEPTION_WORDS.askHint}</p>
        {ASK_REASONS.map((reason, index) => (
          <button
            key={reason}
            type="submit"
            name={EXCEPTION_FIELDS.step}
            value={askStep(index)}
            className="flex min-h-11 w-full cursor-pointer items-center gap-2 rounded border border-navy bg-paper px-3 py-2 text-left font-semibold text-navy hover:bg-info-bg"
          >
            <Icon name="arrowRight" />
            {reason}
          </button>
        ))}
        <OwnWords error={error} />
      </div>
    </details>
  );
}

function OwnWords({ error }: { readonly error: string | undefined }) {
  const id = EXCEPTION_FIELDS.words;
  return (
    <div className="pt-1">
      <label htmlFor={id} className="mb-1 block font-semibold">
        {EXCEPTION_WORDS.ownWords}
      </label>
      {error !== undefined && (
        <p id={`${id}-error`} className="mb-1 font-medium text-bad">
          {error}
        </p>
      )}
      <textarea
        id={id}
        name={id}
        rows={2}
        maxLength={500}
        className="control"
        {...(error !== undefined && { 'aria-invalid': true, 'aria-describedby': `${id}-error` })}
      />
      <div className="mt-2">
        <Button look="secondary" name={EXCEPTION_FIELDS.step} value={askStep(null)}>
          {EXCEPTION_WORDS.send}
        </Button>
      </div>
    </div>
  );
}

const TONES = {
  good: ['border-good bg-good-bg', 'text-good'],
  warn: ['border-gold bg-warn-bg', 'text-warn'],
  bad: ['border-bad bg-bad-bg', 'text-bad'],
} as const;

function Told({
  tone,
  icon,
  title,
  children,
}: {
  readonly tone: keyof typeof TONES;
  readonly icon: IconName;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const [box, ink] = TONES[tone];
  return (
    <div className={`rounded border-l-4 px-4 py-3 ${box}`}>
      <p className={`flex items-start gap-2 text-lg leading-snug font-bold ${ink}`}>
        <Icon name={icon} className="mt-0.5" />
        {title}
      </p>
      <div className="mt-1">{children}</div>
    </div>
  );
}
