import type { ReactNode } from 'react';
import type { Status } from '#app/domain/reservation/status.ts';
import { Icon } from '../icon.tsx';
import { StatusTag, WordTag } from '../status-tag.tsx';

/** A group that stands or sits in the house now. */
export interface InsideGroup {
  readonly number: string;
  readonly href: string;
  readonly officeLabel: string;
  readonly people: number;
  /** "09.41" */
  readonly since: string;
  /** "Ruang Musi", "ruang tunggu" */
  readonly where: string;
}

/** A group that came without an appointment. */
export interface WalkInGroup {
  readonly number: string;
  readonly href: string;
  readonly officeLabel: string;
  readonly status: Status;
  readonly count: string;
  readonly at: string;
  /** What its desk has asked the supervisor, until it is answered. */
  readonly waiting: string | null;
}

/** Who is inside now, and who came without an appointment today. */
export function DayAside({
  inside,
  walkIns,
  isToday,
}: {
  readonly inside: readonly InsideGroup[];
  readonly walkIns: readonly WalkInGroup[];
  readonly isToday: boolean;
}) {
  const people = inside.reduce((sum, group) => sum + group.people, 0);
  return (
    <aside aria-label="Keadaan sekarang" className="space-y-6">
      {isToday && (
        <Panel id="di-dalam" title={people === 0 ? 'Sudah masuk' : `Sudah masuk: ${people} orang`}>
          {inside.length === 0 ? (
            <p className="text-soft">Belum ada tamu yang masuk.</p>
          ) : (
            <ul className="divide-y divide-line">
              {inside.map(({ number, href, officeLabel, people: count, since, where }) => (
                <PanelLine key={number} href={href} text={officeLabel}>
                  {count} orang, sejak {since} · {where}
                </PanelLine>
              ))}
            </ul>
          )}
        </Panel>
      )}
      <Panel id="tanpa-janji" title="Tamu tanpa janji">
        {walkIns.length === 0 ? (
          <p className="text-soft">Belum ada hari ini.</p>
        ) : (
          <ul className="divide-y divide-line">
            {walkIns.map(({ number, href, officeLabel, status, count, at, waiting }) => (
              <PanelLine key={number} href={href} text={officeLabel}>
                {count}, pukul {at}
                <span className="mt-1 block">
                  <StatusTag status={status} />
                </span>
                {waiting !== null && (
                  <span className="mt-1 block">
                    <WordTag icon="hold" text={waiting} tone="care" />
                  </span>
                )}
              </PanelLine>
            ))}
          </ul>
        )}
      </Panel>
    </aside>
  );
}

function Panel({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="card">
      <h2 id={id} className="mb-2 text-lg">
        {title}
      </h2>
      {children}
    </section>
  );
}

function PanelLine({
  href,
  text,
  children,
}: {
  readonly href: string;
  readonly text: string;
  readonly children: ReactNode;
}) {
  return (
    <li className="py-2">
      <a href={href} className="inline-flex min-h-11 items-center gap-1.5 font-semibold">
        {text}
        <Icon name="arrowRight" />
      </a>
      <p className="text-soft">{children}</p>
    </li>
  );
}
