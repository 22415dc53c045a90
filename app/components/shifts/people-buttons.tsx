import { Icon } from '../icon.tsx';

interface PeopleButtonsProps {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly hrefOf: (id: string) => string;
}

/** Names as large as a finger at arm's length wants them. */
export function PeopleButtons({ people, hrefOf }: PeopleButtonsProps) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {people.map(({ id, name }) => (
        <li key={id}>
          <a
            href={hrefOf(id)}
            className="flex min-h-20 items-center gap-3 rounded-lg border border-edge bg-paper px-5 py-3 text-lg font-semibold text-navy no-underline hover:border-navy hover:bg-info-bg"
          >
            <Icon name="people" className="text-soft" />
            <span className="min-w-0">{name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
