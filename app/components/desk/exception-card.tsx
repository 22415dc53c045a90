import { getFormProps, type SubmissionResult } from '@conform-to/react';
import { formatMinutes } from '#app/copy/dates.ts';
import { REFUSE_REASONS } from '#app/copy/exceptions.ts';
import { answerValue } from '#app/forms/exception.ts';
import { type Fact, Facts } from '../blocks.tsx';
import { Button } from '../button.tsx';
import { TextArea } from '../forms/controls.tsx';
import { usePageForm } from '../forms/use-page-form.ts';
import { Icon } from '../icon.tsx';
import { WordTag } from '../status-tag.tsx';

/** A question of the desk as whoever answers it reads it. */
export interface QuestionView {
  readonly id: string;
  readonly number: string;
  readonly href: string;
  readonly officeLabel: string;
  readonly opd: string | null;
  readonly guests: number;
  readonly guestLimit: number;
  readonly words: string;
  readonly askedBy: string;
  /** "10.08" */
  readonly askedAt: string;
  /** Minutes it has waited. */
  readonly waited: number;
  readonly when: string;
  readonly room: string | null;
  /** What the limit rests on, and whether anybody has seen it there. */
  readonly basis: string;
  readonly isConfirmed: boolean;
  readonly inside: number;
  /** Who of the list is not in. */
  readonly waiting: readonly string[];
  /** Who would come in from no list. */
  readonly unlisted: readonly string[];
  /** How many more would come in of whom no name is known. */
  readonly unnamed: number;
  readonly head: string;
  /** What was recorded of the office before. */
  readonly earlier: readonly {
    readonly id: string;
    readonly href: string;
    readonly text: string;
  }[];
}

/** Everything that is needed to answer, and the answer one tap away. */
export function ExceptionCard({
  question,
  result,
}: {
  readonly question: QuestionView;
  readonly result: SubmissionResult<string[]> | undefined;
}) {
  const { id, guests, guestLimit, words, askedBy, askedAt, waited } = question;
  const { officeLabel, opd, href, number } = question;
  return (
    <li className="card keep" aria-labelledby={`tanya-${id}`}>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <h2 id={`tanya-${id}`} className="text-xl">
          {officeLabel}
          {opd !== null && <span className="font-semibold"> · {opd}</span>}
        </h2>
        <WordTag
          icon="clock"
          tone={waited >= 3 ? 'bad' : 'care'}
          text={waited === 0 ? 'baru saja' : `menunggu ${formatMinutes(waited)}`}
        />
      </div>
      <p className="mt-2 text-2xl font-bold text-navy tabular-nums">
        {guests} orang <span className="text-lg font-semibold text-soft">· batas {guestLimit}</span>
      </p>
      <blockquote className="my-3 border-l-4 border-gold bg-warn-bg px-4 py-2 text-lg">
        {words}
        <footer className="text-base text-soft">
          {askedBy}, pukul {askedAt} WIB
        </footer>
      </blockquote>
      <Facts facts={factsOf(question)} />
      <p className="mt-2">
        <a href={href} className="inline-flex min-h-11 items-center font-semibold">
          Buka rombongan {number}
        </a>
      </p>
      <AnswerForm {...{ id, guests, result }} />
    </li>
  );
}

function factsOf(question: QuestionView): Fact[] {
  const { when, room, inside, waiting, unlisted, unnamed, head, basis, isConfirmed, earlier } =
    question;
  const outside = unlisted.map((name) => `${name} (di luar daftar)`);
  const nameless = unnamed > 0 ? [`${unnamed} orang di luar daftar, tanpa nama`] : [];
  const people = [...waiting, ...outside, ...nameless];
  return [
    { label: 'Jam', value: [when, room].filter(Boolean).join(' · ') },
    { label: 'Sudah di dalam', value: `${inside} orang` },
    {
      label: 'Menunggu masuk',
      value: people.length === 0 ? 'Nama belum dicatat' : <PeopleList people={people} />,
    },
    { label: 'Pimpinan', value: head },
    {
      label: 'Dasar batas',
      value: (
        <>
          {basis}
          {!isConfirmed && <span className="text-soft"> (belum dikonfirmasi)</span>}
        </>
      ),
    },
    {
      label: 'Catatan sebelumnya',
      value:
        earlier.length === 0 ? (
          'Tidak ada'
        ) : (
          <ul>
            {earlier.map(({ id, href, text }) => (
              <li key={id}>
                <a href={href} className="inline-flex min-h-11 items-center">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        ),
    },
  ];
}

/** One a line: who is asked for must be seen, not searched. */
function PeopleList({ people }: { readonly people: readonly string[] }) {
  return (
    <ul>
      {people.map((one, index) => (
        <li key={index}>{one}</li>
      ))}
    </ul>
  );
}

function AnswerForm({
  id,
  guests,
  result,
}: {
  readonly id: string;
  readonly guests: number;
  readonly result: SubmissionResult<string[]> | undefined;
}) {
  const [form, fields] = usePageForm<{ id: string; reason: string }>({
    id: `jawab-${id}`,
    result,
  });
  return (
    <form
      method="post"
      {...getFormProps(form)}
      noValidate
      className="mt-4 border-t border-line pt-4"
    >
      <input type="hidden" name="id" value={id} />
      <TextArea
        field={fields.reason}
        label="Alasan Anda"
        hint="Boleh kosong bila mengizinkan: alasan dari meja yang disimpan."
        rows={2}
        optional
      />
      <div className="flex flex-wrap items-start gap-x-8 gap-y-4">
        <Button icon="check" name="answer" value={answerValue('granted')}>
          Izinkan {guests} orang
        </Button>
        <details className="min-w-0 flex-1 basis-80 rounded border border-line px-4">
          <summary className="flex min-h-11 items-center font-semibold text-link">
            Tidak mengizinkan
          </summary>
          <div className="space-y-2 pb-4">
            {REFUSE_REASONS.map((reason, index) => (
              <button
                key={reason}
                type="submit"
                name="answer"
                value={answerValue('refused', index)}
                className="flex min-h-11 w-full cursor-pointer items-center gap-2 rounded border border-edge bg-paper px-3 py-2 text-left font-semibold hover:bg-info-bg"
              >
                <Icon name="block" className="text-bad" />
                {reason}
              </button>
            ))}
            <Button look="danger" name="answer" value={answerValue('refused')}>
              Tidak, dengan alasan yang saya tulis
            </Button>
          </div>
        </details>
      </div>
    </form>
  );
}
