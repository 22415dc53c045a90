import { Section } from '../blocks.tsx';
import { ButtonLink } from '../button.tsx';
import { ComingList } from './confirm-retire.tsx';

interface UnavailableProps {
  readonly lines: Parameters<typeof ComingList>[0]['coming'];
  readonly none: string;
  readonly newHref: string;
  readonly button: string;
}

/** When it or they are not to be had from now on, and the way to say so. */
export function Unavailable({ lines, none, newHref, button }: UnavailableProps) {
  return (
    <Section title="Tidak tersedia" id="tidak-tersedia">
      {lines.length === 0 ? <p className="text-soft">{none}</p> : <ComingList coming={lines} />}
      <p className="mt-3">
        <ButtonLink href={newHref} look="secondary">
          {button}
        </ButtonLink>
      </p>
    </Section>
  );
}
