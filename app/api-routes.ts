import { route } from '@remix-run/route-config';

/**
 * Everything below `/api/v1` (interfaces.md §2). Each answers every method, so that a wrong one gets
 * problem+json.
 */
export const API = [
  route('openapi.json', 'routes/api/openapi.ts'),
  route('regions', 'routes/api/regions.ts'),
  route('topics', 'routes/api/topics.ts'),
  route('availability', 'routes/api/availability.ts'),
  route('policy/evaluate', 'routes/api/policy-evaluate.ts'),
  route('policies', 'routes/api/policies.ts'),
  route('policies/:id', 'routes/api/policy.ts'),
  route('reservations', 'routes/api/reservations.ts'),
  route('reservations/:number', 'routes/api/reservation.ts'),
  route('reservations/:number/notes', 'routes/api/notes.ts'),
  route('reservations/:number/:verb', 'routes/api/reservation-verb.ts'),
  route('walk-ins', 'routes/api/walk-ins.ts'),
  route('narasumber', 'routes/api/narasumber.ts'),
  route('rooms', 'routes/api/rooms.ts'),
  route('closures', 'routes/api/closures.ts'),
  route('closures/:id', 'routes/api/closure.ts'),
  route('disruptions', 'routes/api/disruptions.ts'),
  route('disruptions/:id/keep', 'routes/api/disruption-keep.ts'),
  route('delegations', 'routes/api/delegations.ts'),
  route('delegations/:id', 'routes/api/delegation.ts'),
  route('topic-units', 'routes/api/topic-units.ts'),
  route('topic-units/:id', 'routes/api/topic-unit.ts'),
  route('topic-units/:id/end', 'routes/api/topic-unit-end.ts'),
  route('violations', 'routes/api/violations.ts'),
  route('violations/:id/:verb', 'routes/api/violation-verb.ts'),
  route('reports/monthly', 'routes/api/monthly-report.ts'),
];
