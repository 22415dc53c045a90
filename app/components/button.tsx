import type { MouseEvent, ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

const LOOKS = {
  primary: 'border-navy bg-navy text-white hover:bg-navy-soft',
  secondary: 'border-navy bg-paper text-navy hover:bg-info-bg',
  danger: 'border-bad bg-paper text-bad hover:bg-bad-bg',
  quiet:
    'border-transparent bg-transparent text-link underline underline-offset-3 hover:bg-info-bg',
} as const;

interface Looks {
  readonly look?: keyof typeof LOOKS;
  readonly icon?: IconName;
  /** Fills the line, where it is the one thing to do on a phone. */
  readonly wide?: boolean;
}

function classesOf({ look = 'primary', wide = false }: Looks): string {
  const width = wide ? 'w-full sm:w-auto' : '';
  return `inline-flex min-h-11 items-center justify-center gap-2 rounded border px-4 py-2 text-center font-semibold cursor-pointer disabled:cursor-wait disabled:opacity-60 aria-disabled:cursor-wait aria-disabled:opacity-60 ${LOOKS[look]} ${width}`;
}

interface ButtonProps extends Looks {
  readonly children: ReactNode;
  readonly type?: 'submit' | 'button';
  readonly name?: string;
  readonly value?: string;
  readonly disabled?: boolean;
  /** Is at work: said, not switched off, since a button that is switched off drops the focus. */
  readonly busy?: boolean;
  readonly formAction?: string;
  readonly formNoValidate?: boolean;
  readonly formMethod?: 'get' | 'post';
  readonly popoverTarget?: string;
  readonly popoverTargetAction?: 'show' | 'hide' | 'toggle';
  readonly onClick?: (event: MouseEvent<HTMLButtonElement>) => void;
  readonly 'aria-label'?: string;
}

/** Sends a form. What only leads somewhere is a {@link ButtonLink}. */
export function Button({ look, icon, wide, children, type = 'submit', ...rest }: ButtonProps) {
  const { popoverTarget, popoverTargetAction, busy = false, ...known } = rest;
  // React 18 does not know the attributes of the popover and passes lower-case names on as they are.
  const popover = {
    ...(popoverTarget !== undefined && { popovertarget: popoverTarget }),
    ...(popoverTargetAction !== undefined && { popovertargetaction: popoverTargetAction }),
  };
  return (
    <button
      type={type}
      className={classesOf({ ...(look && { look }), ...(wide && { wide }) })}
      {...(busy && { 'aria-disabled': true })}
      {...known}
      {...popover}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface ButtonLinkProps extends Looks {
  readonly href: string;
  readonly children: ReactNode;
  readonly download?: boolean;
}

export function ButtonLink({ href, look, icon, wide, children, download }: ButtonLinkProps) {
  return (
    <a
      href={href}
      className={`${classesOf({ ...(look && { look }), ...(wide && { wide }) })} ${look === 'quiet' ? '' : 'no-underline'}`}
      {...(download && { download: true })}
    >
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

/** The deeds of a page in one row; on a phone one below the other, the main one first. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return (
    <div className="no-print mt-6 flex flex-col gap-3 sm:flex-row sm:flex-wrap sm:items-center">
      {children}
    </div>
  );
}
