import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { changeAccount } from '#app/commands/accounts.server.ts';
import { formatInstant } from '#app/copy/dates.ts';
import { zAccountChange } from '#app/forms/account.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { findAccount } from '#app/queries/accounts.server.ts';
import { unitNames } from '#app/queries/resources.server.ts';
import type { Services } from '#app/services.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** An account as its page shows it; 404 where there is none. */
export function shownPerson({ db, clock }: Pick<Services, 'db' | 'clock'>, id: string) {
  const account = findAccount(db, id, clock());
  if (account === null) throw data(null, { status: 404 });
  const { linkUntil, lastSeenAt, passwordChangedAt, disabledAt, ...rest } = account;
  return {
    ...rest,
    hasPassword: passwordChangedAt !== null,
    linkUntil: wordsFor(linkUntil),
    lastSeen: wordsFor(lastSeenAt),
    passwordSince: wordsFor(passwordChangedAt),
    closedSince: wordsFor(disabledAt),
  };
}

function wordsFor(instant: Instant | null): string | null {
  return instant === null ? null : formatInstant(instant);
}

export async function loadPerson(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'manageUsers');
  const person = shownPerson(services, args.params.id ?? '');
  return { person, isSelf: person.id === actor.id, units: unitNames(services.db) };
}

export async function changePerson(args: ActionFunctionArgs) {
  const { services, doer, actor } = await requireStaff(args, 'manageUsers');
  const { id = '' } = args.params;
  const sent = readForm(await requireForm(args.request), zAccountChange);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const changed = changeAccount(services, doer, id, sent.value);
  if (!changed.ok) return refusedAnswer(sent, changed.error, actor);
  return redirect(withDone(paths.person(id), 'tersimpan'));
}
