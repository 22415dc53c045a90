import type { Fact } from '../blocks.tsx';

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

/** What whoever answers needs to know. */
export function factsOf(question: QuestionView): Fact[] {
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
