import type { Verb } from '#app/domain/reservation/status.ts';
import { Button, ButtonLink } from '../button.tsx';
import { Icon } from '../icon.tsx';

interface Deed {
  /** A verb of the request, or what is done beside its life. */
  readonly verb: Verb | 'reissueLink' | 'correctContact' | 'officeNumbers' | 'toVideo';
  readonly label: string;
  readonly href: string;
  readonly grave: boolean;
}

export interface DeedButtonsProps {
  readonly deeds: {
    readonly main: Deed | null;
    readonly others: readonly Deed[];
    readonly more: readonly Deed[];
    /** Page of the group at the desk, where there is something to do there. */
    readonly desk: string | null;
  };
  readonly revision: number;
}

/** What can be done with the request by whoever looks at it; the main thing first, the rest at hand. */
export function DeedButtons({ deeds, revision }: DeedButtonsProps) {
  const { main, others, more, desk } = deeds;
  if (main === null && others.length + more.length === 0 && desk === null) return null;
  return (
    <div
      role="group"
      aria-label="Tindakan"
      className="no-print mt-4 flex flex-wrap items-start gap-3 max-sm:flex-col max-sm:items-stretch"
    >
      {main === null && <DeskLink href={desk} isMain />}
      {main !== null && <MainDeed deed={main} revision={revision} />}
      {others.map((deed) => (
        <DeedLink key={deed.verb} deed={deed} />
      ))}
      {main !== null && <DeskLink href={desk} />}
      {more.length > 0 && (
        <details className="group relative">
          <summary className="inline-flex min-h-11 list-none items-center gap-2 rounded px-3 font-semibold text-link underline underline-offset-3 max-sm:w-full max-sm:justify-center [&::-webkit-details-marker]:hidden">
            Tindakan lain ({more.length})
            <Icon name="arrowRight" className="rotate-90 group-open:-rotate-90" />
          </summary>
          <ul className="rounded-lg border border-edge bg-paper py-1 shadow-lg sm:absolute sm:right-0 sm:z-20 sm:mt-1 sm:min-w-72">
            {more.map(({ verb, href, label, grave }) => (
              <li key={verb}>
                <a
                  href={href}
                  className={`flex min-h-11 items-center px-4 no-underline hover:bg-info-bg hover:underline ${grave ? 'text-bad' : ''}`}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The door has its own page; without another main deed it is the main thing. */
function DeskLink({
  href,
  isMain = false,
}: {
  readonly href: string | null;
  readonly isMain?: boolean;
}) {
  if (href === null) return null;
  return (
    <ButtonLink href={href} look={isMain ? 'primary' : 'secondary'} icon="door">
      Buka di resepsionis
    </ButtonLink>
  );
}

function DeedLink({ deed: { href, label, grave } }: { readonly deed: Deed }) {
  return (
    <ButtonLink href={href} look={grave ? 'danger' : 'secondary'}>
      {label}
    </ButtonLink>
  );
}

/** To take a request in hand asks for nothing more, so one click does it. */
function MainDeed({ deed, revision }: { readonly deed: Deed; readonly revision: number }) {
  const { verb, href, label } = deed;
  if (verb !== 'startReview') return <ButtonLink href={href}>{label}</ButtonLink>;
  return (
    <form method="post" action={href} className="max-sm:[&>button]:w-full">
      <input type="hidden" name="revision" value={revision} />
      <Button>{label}</Button>
    </form>
  );
}
