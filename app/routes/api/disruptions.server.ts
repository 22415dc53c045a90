import { keepDisrupted } from '#app/commands/disruptions.server.ts';
import { zKeepDisrupted } from '#app/forms/resources.ts';
import { ok } from '#app/domain/result.ts';
import { zDisruptionKept, zDisruptionList } from '#app/http/api/schemas/resources.ts';
import { type NumberedDisruption, openDisruptionRows } from '#app/queries/disruptions.server.ts';
import { type Endpoint, operation, refused } from './operation.server.ts';

const list = operation({
  summary: 'Konsultasi disetujui yang terdampak penutupan, hari libur, atau aturan baru.',
  deed: 'readInbox',
  success: { status: 200, schema: zDisruptionList },
  problems: [],
  answer: ({ services }) =>
    ok({ body: { items: openDisruptionRows(services.db).map(disruptionView) } }),
});

const keep = operation({
  summary: 'Konsultasi tetap dilaksanakan meskipun terdampak, dengan alasan.',
  deed: 'keepDisrupted',
  body: zKeepDisrupted,
  success: { status: 200, schema: zDisruptionKept },
  problems: ['not-found', 'stale'],
  answer: (call) => {
    const { services, doer, body, params } = call;
    const id = params.id ?? '';
    const kept = keepDisrupted(services, doer, id, body);
    if (!kept.ok) return refused(kept.error, call);
    return ok({ body: { id, number: kept.value.number, state: 'kept' as const } });
  },
});

export const disruptions: Endpoint = () => ({ GET: list });
export const disruptionKeep: Endpoint = () => ({ POST: keep });

function disruptionView({ id, number, cause, causeId, code, openedAt }: NumberedDisruption) {
  return { id, number, cause, causeId, code, openedAt };
}
