import type { Body } from '../people/office.ts';
import { can } from '../people/permissions.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { ok, refuse } from '../result.ts';
import { advance } from './advance.ts';
import type { Decided, DecisionContext, JsonValue } from './decision.ts';

/** What a person says a printed name stands for. */
export type NameChoice =
  | { readonly field: 'requester'; readonly body: Body; readonly regionCode: string | null }
  | { readonly field: 'topics'; readonly topics: readonly string[] };

/** A person decides what a register's name meant; the printed text stays beside it. */
export function resolveName(
  reservation: Reservation,
  choice: NameChoice,
  context: DecisionContext,
): Decided {
  if (!can(context.actor, 'manageResources')) return refuse({ code: 'forbidden' });
  const next = advance(reservation, context, changesOf(reservation, choice));
  const { field, ...chosen } = choice;
  const details: { [key: string]: JsonValue } = { to: next.status, field, ...chosen };
  return ok({
    next,
    audit: [{ action: 'reservation.nameResolved', reason: null, details }],
    violations: [],
    notices: [],
    findings: [],
  });
}

function changesOf(reservation: Reservation, choice: NameChoice): Partial<Reservation> {
  if (choice.field === 'topics') {
    return { topics: [...new Set([...reservation.topics, ...choice.topics])] };
  }
  const { office } = reservation;
  const { body, regionCode } = choice;
  const isPemda = body === 'pemda' || body === 'dprd';
  const name = isPemda ? null : (office.name ?? office.asPrinted);
  return { office: { ...office, body, regionCode, name } };
}
