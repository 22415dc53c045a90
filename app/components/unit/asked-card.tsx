import { UNIT_REQUEST_WORDS } from '#app/copy/unit-requests.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import type { UnitRequestState } from '#app/domain/schedule/assignment.ts';
import { paths } from '#app/http/paths.ts';
import { ButtonLink } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { StatusTag, WordTag } from '../status-tag.tsx';

/** A question to a unit, as its coordinator reads it. */
export interface AskedOfUs {
  readonly number: string;
  readonly status: Status;
  readonly officeLabel: string;
  readonly topics: readonly string[];
  readonly mode: MeetingMode;
  readonly modeName: string;
  readonly guests: number;
  readonly questions: string | null;
  readonly message: string | null;
  readonly state: UnitRequestState;
  readonly isPlanned: boolean;
  /** The planned hours, or those that are wished, best first. */
  readonly times: readonly string[];
  /** "2 hari lalu" */
  readonly asked: string;
  readonly answerBy: string;
  readonly isLate: boolean;
  /** Nobody is planned in our stead. */
  readonly awaited: boolean;
  /** An answer still means something. */
  readonly open: boolean;
  readonly names: readonly string[];
  /** Others hold it than we have named: who; null where it is those. */
  readonly replaced: string | null;
}

/** One question that waits: enough to know whether it is ours, and where it is answered. */
export function AskedCard({ asked }: { readonly asked: AskedOfUs }) {
  const { number, officeLabel, topics, questions, isLate, answerBy } = asked;
  return (
    <article className="card keep">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <WordTag
          icon="clock"
          tone={isLate ? 'bad' : 'care'}
          text={isLate ? `Lewat ${answerBy}` : `Jawab sampai ${answerBy}`}
        />
        <span className="text-sm text-soft">Diminta {asked.asked}</span>
      </p>
      <h3 className="mt-2">
        <a href={paths.unitRequest(number)} className="inline-flex min-h-8 items-center">
          {officeLabel}
        </a>
      </h3>
      <p className="font-medium">{topics.join(', ')}</p>
      <AskedTimes asked={asked} />
      <Message message={asked.message} />
      {questions !== null && (
        <p className="mt-2 line-clamp-3 border-l-4 border-gold pl-3 whitespace-pre-line">
          {questions}
        </p>
      )}
      <div className="mt-4">
        <ButtonLink href={paths.unitRequest(number)} wide>
          Jawab permintaan<span className="sr-only"> {officeLabel}</span>
        </ButtonLink>
      </div>
    </article>
  );
}

/** When it takes place, or is wished for, and with how many guests. */
export function AskedTimes({ asked }: { readonly asked: AskedOfUs }) {
  const { mode, modeName, guests, times, isPlanned } = asked;
  return (
    <>
      <p className="mt-1 flex items-start gap-x-1.5 text-soft">
        <Icon name={mode === 'tatapMuka' ? 'people' : 'video'} className="mt-1" />
        <span>
          {modeName}
          {guests > 0 && ` · ${guests} tamu`}
        </span>
      </p>
      {times.length > 0 && (
        <ul className="mt-1">
          {times.map((time, index) => (
            <li key={time} className="flex items-start gap-x-1.5">
              <Icon name="calendar" className="mt-1 text-soft" />
              <span>
                <span className="text-soft">
                  {isPlanned ? 'Terjadwal: ' : `Diminta, pilihan ${index + 1}: `}
                </span>
                {time}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What the secretariat wrote to the unit. */
export function Message({ message }: { readonly message: string | null }) {
  if (message === null) return null;
  return (
    <p className="mt-2 whitespace-pre-line">
      <strong>Pesan Sekretariat:</strong> {message}
    </p>
  );
}

/** One that was answered, or needs no answer any more, in two lines. */
export function AskedRow({ asked }: { readonly asked: AskedOfUs }) {
  const { number, officeLabel, topics, times, names, replaced, state, open, status } = asked;
  const [first] = times;
  return (
    <li className="py-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <a href={paths.unitRequest(number)} className="inline-flex min-h-8 items-center font-bold">
          {officeLabel}
        </a>
        <span className="text-sm text-soft tabular-nums">{number}</span>
        <StatusTag status={status} />
      </p>
      <p>{topics.join(', ')}</p>
      {first !== undefined && <p className="text-sm text-soft">{first}</p>}
      <p className="text-sm">
        {state === 'asked'
          ? open
            ? 'Sudah dijadwalkan dengan narasumber lain; jawaban tidak ditunggu lagi.'
            : 'Permohonan berakhir sebelum dijawab.'
          : (replaced ?? [UNIT_REQUEST_WORDS[state], names.join(', ')].filter(Boolean).join(' '))}
      </p>
    </li>
  );
}
