import { UNIT_REQUEST_WORDS } from '#app/copy/unit-requests.ts';
import type { AssignmentAnswer, UnitRequestState } from '#app/domain/schedule/assignment.ts';
import { paths } from '#app/http/paths.ts';
import { Section } from '../blocks.tsx';
import { Button } from '../button.tsx';
import type { IconName } from '../icon.tsx';
import { WordTag } from '../status-tag.tsx';

/** A unit that was asked, with its answer. */
export interface AskedUnit {
  readonly id: string;
  readonly unit: string;
  readonly state: UnitRequestState;
  readonly answeredAt: string | null;
  /** "diminta 2 hari lalu" */
  readonly when: string;
  readonly names: readonly string[];
  /** Others hold it than the unit has named: who; null where it is those. */
  readonly replaced: string | null;
  /** What the secretariat wrote, or what the unit answered. */
  readonly words: string | null;
  readonly mayWithdraw: boolean;
}

/** Who was asked, who comes, and what can be done about it. */
export interface StaffingView {
  readonly number: string;
  readonly mayAsk: boolean;
  readonly mayReplace: boolean;
  readonly asked: readonly AskedUnit[];
  readonly suggested: readonly {
    readonly id: string;
    readonly name: string;
    readonly because: string;
  }[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly state: AssignmentAnswer | 'waiting';
    readonly words: string;
    readonly reason: string | null;
  }[];
}

/** Units and narasumber of a request: asking is one click, a substitute one more. */
export function StaffingBox({ staffing }: { readonly staffing: StaffingView }) {
  const { asked, people, mayAsk } = staffing;
  if (asked.length + people.length === 0 && !mayAsk) return null;
  return (
    <Section title="Unit dan narasumber" id="unit">
      <div className="card">
        {people.length > 0 && <People staffing={staffing} />}
        {asked.length > 0 && (
          <ul className="divide-y divide-line">
            {asked.map((one) => (
              <AskedLine key={one.id} number={staffing.number} asked={one} />
            ))}
          </ul>
        )}
        {asked.length + people.length === 0 && (
          <p className="text-soft">Belum ada unit yang diminta menunjuk narasumber.</p>
        )}
        {mayAsk && <Asking staffing={staffing} />}
      </div>
    </Section>
  );
}

const ANSWER_LOOKS = {
  accepted: ['check', 'good'],
  handedBack: ['undo', 'bad'],
  waiting: ['clock', 'plain'],
} as const satisfies Record<string, readonly [IconName, string]>;

function People({ staffing: { number, people, mayReplace } }: { readonly staffing: StaffingView }) {
  return (
    <ul className="divide-y divide-line border-b border-line pb-2">
      {people.map(({ id, name, state, words, reason }) => {
        const [icon, tone] = ANSWER_LOOKS[state];
        return (
          <li key={id} className="py-2 first:pt-0">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <strong>{name}</strong>
              <WordTag icon={icon} tone={tone} text={words} />
            </p>
            {reason !== null && <p className="mt-1 whitespace-pre-line">{`“${reason}”`}</p>}
            {mayReplace && (
              <a
                href={paths.replaceNarasumber(number, id)}
                className="inline-flex min-h-8 items-center text-sm font-semibold"
              >
                Ganti {name}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const ASKED_LOOKS = {
  asked: ['clock', 'care'],
  named: ['check', 'good'],
  substituted: ['check', 'good'],
  declined: ['block', 'bad'],
  withdrawn: ['undo', 'over'],
} as const satisfies Record<UnitRequestState, readonly [IconName, string]>;

const REPLACED_LOOK = ['undo', 'over'] as const;

/** One unit with its answer; what was asked in vain can be taken back. */
export function AskedLine({
  number,
  asked: { id, unit, state, answeredAt, when, names, replaced, words, mayWithdraw },
}: {
  readonly number: string;
  readonly asked: AskedUnit;
}) {
  const [icon, tone] = replaced === null ? ASKED_LOOKS[state] : REPLACED_LOOK;
  return (
    <li className="py-2.5 first:pt-0 last:pb-0">
      <p className="font-semibold">{unit}</p>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1">
        <WordTag icon={icon} tone={tone} text={UNIT_REQUEST_WORDS[state]} />
        {names.length > 0 && <span>{names.join(', ')}</span>}
        <span className="text-sm text-soft">{when}</span>
      </p>
      {replaced !== null && <p className="mt-1">{replaced}.</p>}
      {words !== null && <p className="mt-1 whitespace-pre-line">{`“${words}”`}</p>}
      {mayWithdraw && (
        <form method="post" action={paths.askUnit(number)} className="no-print mt-1">
          <input type="hidden" name="tarik" value={id} />
          <input type="hidden" name="state" value={state} />
          <input type="hidden" name="answeredAt" value={answeredAt ?? ''} />
          <button
            type="submit"
            className="min-h-8 cursor-pointer text-sm text-link underline underline-offset-3"
          >
            Tarik permintaan<span className="sr-only"> kepada {unit}</span>
          </button>
        </form>
      )}
    </li>
  );
}

function Asking({ staffing: { number, suggested } }: { readonly staffing: StaffingView }) {
  return (
    <div className="no-print mt-4">
      {suggested.map(({ id, name, because }) => (
        <form key={id} method="post" action={paths.askUnit(number)} className="mb-3">
          <input type="hidden" name="unit" value={id} />
          <Button look="secondary" wide>
            Minta {name}
          </Button>
          <p className="mt-1 text-sm text-soft">{because}</p>
        </form>
      ))}
      <a href={paths.askUnit(number)} className="inline-flex min-h-8 items-center font-semibold">
        {suggested.length === 0 ? 'Minta unit lain' : 'Beberapa unit, atau dengan pesan'}
      </a>
    </div>
  );
}
