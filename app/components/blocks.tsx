import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

/** Where nothing is: what that means, and what to do if it should not be so. */
export function EmptyState({
  title,
  children,
  icon = 'check',
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly icon?: IconName;
}) {
  return (
    <div className="rounded-lg border border-dashed border-edge bg-paper px-6 py-8 text-center">
      <Icon name={icon} className="mb-2 text-2xl text-soft" />
      <p className="font-semibold">{title}</p>
      {children !== undefined && <div className="mx-auto mt-1 max-w-md text-soft">{children}</div>}
    </div>
  );
}

const NOTICE_LOOKS = {
  good: { icon: 'check', box: 'border-good bg-good-bg', ink: 'text-good' },
  info: { icon: 'info', box: 'border-info bg-info-bg', ink: 'text-info' },
  warn: { icon: 'alert', box: 'border-gold bg-warn-bg', ink: 'text-warn' },
  bad: { icon: 'alert', box: 'border-bad bg-bad-bg', ink: 'text-bad' },
} as const;

interface NoticeBoxProps {
  readonly tone: keyof typeof NOTICE_LOOKS;
  readonly title: string;
  readonly children?: ReactNode;
  /** Read out at once: what was just done, or what stands in the way. */
  readonly live?: boolean;
}

/** One message that stays on the page until the next one; nothing fades before it is read. */
export function NoticeBox({ tone, title, children, live = false }: NoticeBoxProps) {
  const { icon, box, ink } = NOTICE_LOOKS[tone];
  return (
    <div
      {...(live && { role: tone === 'bad' ? 'alert' : 'status' })}
      className={`mb-6 flex items-start gap-3 rounded border-l-4 px-4 py-3 ${box}`}
    >
      <Icon name={icon} className={`mt-1 ${ink}`} />
      <div className="min-w-0">
        <p className={`font-bold ${ink}`}>{title}</p>
        {children !== undefined && <div className="mt-1">{children}</div>}
      </div>
    </div>
  );
}

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/**
 * Names and values side by side; on a phone one below the other. A fact without a value says so.
 * @param narrow where the box itself is only half a page wide
 */
export function Facts({
  facts,
  narrow = false,
}: {
  readonly facts: readonly Fact[];
  readonly narrow?: boolean;
}) {
  const columns = narrow ? 'sm:grid-cols-[6rem_1fr]' : 'sm:grid-cols-[min(13rem,35%)_1fr]';
  return (
    <dl className="divide-y divide-line">
      {facts.map(({ label, value }) => (
        <div key={label} className={`grid gap-x-6 py-2 first:pt-0 last:pb-0 ${columns}`}>
          <dt className="text-soft">{label}</dt>
          <dd className="min-w-0">{value ?? <NoValue />}</dd>
        </div>
      ))}
    </dl>
  );
}

function NoValue() {
  return (
    <span className="text-soft">
      <span aria-hidden="true">–</span>
      <span className="sr-only">belum ada</span>
    </span>
  );
}

/** A part of a page with its heading. */
export function Section({
  title,
  id,
  children,
  aside,
}: {
  readonly title: string;
  readonly id: string;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="mt-8">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** Head of a page: where one comes from, what it is, and a line on it. */
export function PageHead({
  title,
  back,
  children,
}: {
  readonly title: string;
  readonly back?: { readonly href: string; readonly text: string };
  readonly children?: ReactNode;
}) {
  return (
    <div className="mb-6">
      {back && (
        <a
          href={back.href}
          className="no-print -mt-1.5 mb-0.5 inline-flex min-h-11 min-w-11 items-center gap-1.5 text-sm"
        >
          <Icon name="arrowLeft" />
          {back.text}
        </a>
      )}
      <h1>{title}</h1>
      {children !== undefined && <div className="mt-2 max-w-2xl text-soft">{children}</div>}
    </div>
  );
}
