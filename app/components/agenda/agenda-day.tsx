import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { paths } from '#app/http/paths.ts';
import { Icon } from '../icon.tsx';
import { AnswerTag, type AssignmentLine, OwnAnswer } from './assignment-answer.tsx';
import { StatusTag, WordTag } from '../status-tag.tsx';

export interface AgendaEntry {
  readonly number: string;
  readonly status: Status;
  readonly hours: string;
  readonly officeLabel: string;
  readonly mode: MeetingMode;
  readonly modeName: string;
  readonly topics: readonly string[];
  readonly questions: string | null;
  readonly room: string | null;
  readonly meetingUrl: string | null;
  readonly narasumber: readonly string[];
  readonly start: string;
  /** What each of them has said, while that still matters. */
  readonly people: readonly AssignmentLine[];
  /** One's own answer; null for a unit's coordinator. */
  readonly mine: AssignmentLine | null;
}

export interface AgendaDayView {
  readonly date: string;
  readonly title: string;
  readonly isToday: boolean;
  readonly entries: readonly AgendaEntry[];
}

/** One day, each consultation with what there is to prepare. */
export function AgendaDay({
  day,
  showNames,
}: {
  readonly day: AgendaDayView;
  /** A unit's coordinator wants to know who goes. */
  readonly showNames: boolean;
}) {
  return (
    <section aria-labelledby={`hari-${day.date}`} className="mt-5">
      <h3 id={`hari-${day.date}`} className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        {day.title}
        {day.isToday && <WordTag icon="calendar" text="Hari ini" tone="moving" />}
      </h3>
      <ul className="space-y-3">
        {day.entries.map((entry) => (
          <li key={entry.number} className="card keep">
            <Entry entry={entry} showNames={showNames} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry, showNames }: { readonly entry: AgendaEntry; readonly showNames: boolean }) {
  const { number, status, hours, officeLabel, topics, questions } = entry;
  return (
    <div className="gap-x-6 sm:grid sm:grid-cols-[11rem_minmax(0,1fr)]">
      <div>
        <p className="text-lg font-bold text-navy">{hours}</p>
        {status !== 'approved' && (
          <p className="mt-1">
            <StatusTag status={status} />
          </p>
        )}
      </div>
      <div className="min-w-0">
        <h4 className="font-bold">
          <a href={paths.session(number)} className="inline-flex min-h-8 items-center">
            {officeLabel}
          </a>
        </h4>
        <Place entry={entry} />
        <p>{topics.join(', ')}</p>
        {showNames && <Names entry={entry} />}
        {questions !== null && (
          <p className="mt-2 line-clamp-3 border-l-4 border-gold pl-3 whitespace-pre-line">
            {questions}
          </p>
        )}
        {entry.mine !== null && <OwnAnswer number={number} start={entry.start} mine={entry.mine} />}
      </div>
    </div>
  );
}

/** Who goes, and whether they have said so; others are put in their place on the unit's own page. */
function Names({ entry }: { readonly entry: AgendaEntry }) {
  const { narasumber, people, number, status } = entry;
  if (people.length === 0) {
    const isOpen = narasumber.length === 0;
    return (
      <p className={isOpen ? 'font-medium text-warn' : 'text-soft'}>
        {isOpen ? 'Narasumber belum ditunjuk' : narasumber.join(', ')}
        {isOpen && status === 'approved' && <> · {changeLink(number, 'Tunjuk')}</>}
      </p>
    );
  }
  return (
    <>
      <ul className="mt-1 space-y-1">
        {people.map((line) => (
          <li key={line.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {line.name} <AnswerTag line={line} />
          </li>
        ))}
      </ul>
      <p className="no-print">{changeLink(number, 'Ganti narasumber')}</p>
    </>
  );
}

function changeLink(number: string, text: string) {
  return (
    <a href={paths.unitRequest(number)} className="inline-flex min-h-8 items-center">
      {text}
    </a>
  );
}

/** Where one goes, or what one opens; what is missing is said before it is missed. */
function Place({
  entry: { mode, modeName, room, meetingUrl },
}: {
  readonly entry: Pick<AgendaEntry, 'mode' | 'modeName' | 'room' | 'meetingUrl'>;
}) {
  const icon = mode === 'tatapMuka' ? 'door' : 'video';
  const missing = mode === 'tatapMuka' ? 'ruang belum ditentukan' : 'tautan belum ada';
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 text-soft">
      <Icon name={icon} />
      {`${modeName} ·`}
      {mode === 'videoConference' && meetingUrl !== null && (
        <a href={meetingUrl} rel="noreferrer" className="inline-flex min-h-8 items-center">
          Buka tautan
        </a>
      )}
      {mode === 'tatapMuka' && room !== null && <span>{room}</span>}
      {(mode === 'tatapMuka' ? room : meetingUrl) === null && (
        <span className="font-medium text-warn">{missing}</span>
      )}
    </p>
  );
}
