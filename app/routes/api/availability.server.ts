import { topicErrors } from '#app/commands/references.server.ts';
import { look } from '#app/commands/look.server.ts';
import { zAvailabilityQuery } from '#app/forms/api-queries.ts';
import { ok, refuse } from '#app/domain/result.ts';
import { invalid } from '#app/http/api/refusal-problem.server.ts';
import { zSlots } from '#app/http/api/schemas/directory.ts';
import { availableSlots } from '#app/queries/availability.server.ts';
import { type Endpoint, operation } from './operation.server.ts';

const list = operation({
  summary: 'Setiap slot jam layanan dalam rentang tanggal, dan dapat tidaknya diminta.',
  deed: 'any',
  query: zAvailabilityQuery,
  success: { status: 200, schema: zSlots },
  problems: [],
  answer: ({ services, actor, query }) =>
    look(services, actor, ({ tx, reference, context }) => {
      const errors = topicErrors(reference, query.topic === null ? [] : [query.topic]);
      if (errors.length > 0) {
        return refuse(invalid(errors.map((error) => ({ ...error, path: 'topic' }))));
      }
      const { now, policy } = context;
      const actorIsPemda = actor.role === 'pemda';
      const slots = availableSlots(tx, query, { now, policy, reference, actorIsPemda });
      return ok({ body: { slots } });
    }),
});

export const availability: Endpoint = () => ({ GET: list });
