import type { ReactNode } from 'react';
import type { Status } from '#app/domain/reservation/status.ts';
import { FROM_INSIDE } from '#app/forms/desk-pages.ts';
import { ButtonLink } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { StatusTag } from '../status-tag.tsx';
import { LeaveForm } from './group-people.tsx';

/** Somebody in the house. */
export interface InsidePersonView {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
  /** "09.41" */
  readonly since: string | null;
}

/** A group with somebody in the house. */
export interface InsideGroupView {
  readonly number: string;
  readonly href: string;
  readonly status: Status;
  readonly officeLabel: string;
  readonly opd: string | null;
  readonly room: string | null;
  /** Where to look for them. */
  readonly where: string;
  readonly hosts: readonly string[];
  readonly contact: string | null;
  readonly since: string | null;
  readonly calledAt: string | null;
  /** The day of the visit. */
  readonly day: string | null;
  readonly checkOutPath: string | null;
  readonly closePath: string;
  readonly inside: readonly InsidePersonView[];
  readonly waiting: readonly InsidePersonView[];
  /** People of whom no names were taken. */
  readonly unnamed: number;
}

/** Everybody in the house at one moment. */
export interface InsideView {
  /** "10.12 WIB" */
  readonly at: string;
  readonly printedAt: string;
  readonly by: string;
  readonly today: readonly InsideGroupView[];
  /** Visits of earlier days that nobody closed. */
  readonly earlier: readonly InsideGroupView[];
  readonly people: number;
  readonly inside: number;
  readonly waiting: number;
  readonly emergencyHref: string | null;
  readonly insideHref: string | null;
}

/** One group in the house: where it is, with whom, since when, and who of it can be seen out. */
export function InsideGroupCard({ group }: { readonly group: InsideGroupView }) {
  const { number, href, status, officeLabel, opd, hosts, checkOutPath, inside, waiting } = group;
  return (
    <li className="card">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h3 className="text-xl">
            <a href={href} className="inline-flex min-h-11 items-center">
              {officeLabel}
              {opd !== null && ` · ${opd}`}
            </a>
          </h3>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <StatusTag status={status} />
            <Mark icon="door">{group.where}</Mark>
            <Mark icon="clock">{sinceText(group)}</Mark>
            {hosts.length > 0 && <Mark icon="people">{hosts.join(', ')}</Mark>}
          </p>
        </div>
        {checkOutPath !== null && inside.length > 1 && (
          <LeaveForm path={checkOutPath} backTo={FROM_INSIDE} guestId={null} of={`Semua ${number}`}>
            Semua keluar
          </LeaveForm>
        )}
      </div>
      {group.unnamed > 0 && (
        <p className="mt-3 text-lg">
          <strong>{group.unnamed} orang</strong>, namanya belum dicatat.
        </p>
      )}
      <People people={inside} checkOutPath={checkOutPath} />
      {waiting.length > 0 && (
        <>
          <p className="mt-3 font-semibold text-soft">Menunggu, tidak di ruang konsultasi</p>
          <People people={waiting} checkOutPath={null} />
        </>
      )}
    </li>
  );
}

function sinceText({ since, calledAt }: InsideGroupView): string {
  const came = since === null ? 'waktu datang tidak tercatat' : `datang ${since}`;
  return calledAt === null ? came : `${came}, dipanggil ${calledAt}`;
}

function Mark({
  icon,
  children,
}: {
  readonly icon: 'door' | 'clock' | 'people';
  readonly children: ReactNode;
}) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <Icon name={icon} className="text-soft" />
      {children}
    </span>
  );
}

function People({
  people,
  checkOutPath,
}: {
  readonly people: readonly InsidePersonView[];
  readonly checkOutPath: string | null;
}) {
  if (people.length === 0) return null;
  return (
    <ul className="mt-3 divide-y divide-line border-t border-line">
      {people.map(({ id, name, note, since }) => (
        <li key={id} className="flex items-center justify-between gap-4 py-2 last:pb-0">
          <span className="min-w-0">
            <strong>{name}</strong>
            {note !== null && <span className="block text-soft">{note}</span>}
          </span>
          <span className="flex shrink-0 items-center gap-3">
            {since !== null && <span className="text-soft tabular-nums">sejak {since}</span>}
            {checkOutPath !== null && (
              <LeaveForm path={checkOutPath} backTo={FROM_INSIDE} guestId={id} of={name}>
                Keluar
              </LeaveForm>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Visits of the days before: asked about, never closed by themselves. */
export function StillOpen({ groups }: { readonly groups: readonly InsideGroupView[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {groups.map(({ number, href, officeLabel, day, inside, unnamed, closePath }) => (
        <li
          key={number}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2"
        >
          <span>
            <a href={href} className="inline-flex min-h-11 items-center font-semibold">
              {officeLabel}
            </a>
            <span className="block text-soft">
              {day}, {inside.length + unnamed} orang tercatat masih di dalam
            </span>
          </span>
          <ButtonLink href={closePath} look="secondary" icon="check">
            Catat kapan keluar
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
