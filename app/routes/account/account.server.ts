import type { LoaderFunctionArgs } from '@remix-run/node';
import { data } from '@remix-run/node';
import { formatInstant } from '#app/copy/dates.ts';
import { ROLE_WORDS } from '#app/copy/people.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { pinSince } from '#app/queries/desk-people.server.ts';
import { findAccount, openSessionsOf } from '#app/queries/accounts.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { choosingOf } from './mail.server.ts';

/** Who somebody is, and where they are signed in. */
export async function loadAccount(args: LoaderFunctionArgs) {
  const { services, actor, sessionId } = await requireStaff(args, 'readStaff');
  const now = services.clock();
  const account = findAccount(services.db, actor.id, now);
  if (account === null) throw data(null, { status: 404 });
  const { name, email, role, unit, narasumber, passwordChangedAt } = account;
  const sessions = openSessionsOf(services.db, actor.id, now).map(
    ({ id, device, createdAt, lastSeenAt }) => ({
      ...{ id, device, isThis: id === sessionId },
      since: formatInstant(createdAt),
      lastSeen: formatInstant(lastSeenAt),
    }),
  );
  return {
    ...{ name, email, unit, narasumber, sessions, roleName: ROLE_WORDS[role] },
    isNarasumber: role === 'narasumber',
    choosesMail: choosingOf(actor) !== null,
    pin: can(actor, 'scanCode') ? pinOf(pinSince(services.db, actor.id)) : null,
    passwordSince: passwordChangedAt === null ? null : formatInstant(passwordChangedAt),
  };
}

/** Since when there is a PIN, for those who may stand at the desk. */
function pinOf(since: Instant | null) {
  return { since: since === null ? null : formatInstant(since) };
}
