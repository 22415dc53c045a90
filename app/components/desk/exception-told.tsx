import type { ReactNode } from 'react';
import { EXCEPTION_WORDS } from '#app/copy/exceptions.ts';
import { EXCEPTION_FIELDS, TAKE_BACK_STEP } from '#app/forms/exception.ts';
import { Button, ButtonLink } from '../button.tsx';
import { Icon, type IconName } from '../icon.tsx';
import { useHydrated } from './use-browser.ts';
import type { ExceptionView } from './exception-view.ts';

/** Renews the eye's answer: waiting, granted, refused. */
export function Answer({
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

const TONES = {
  good: ['border-good bg-good-bg', 'text-good'],
  warn: ['border-gold bg-warn-bg', 'text-warn'],
  bad: ['border-bad bg-bad-bg', 'text-bad'],
} as const;

/** A box that says how it stands, by icon and word. */
export function Told({
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
