import { look } from '#app/commands/look.server.ts';
import { submit } from '#app/commands/submit.server.ts';
import { zReservationQuery } from '#app/forms/api-queries.ts';
import { zReservation } from '#app/forms/reservation.ts';
import { requesterLabel } from '#app/domain/report/requester-label.ts';
import { ok } from '#app/domain/result.ts';
import { zReservationList, zSubmitted } from '#app/http/api/schemas/reservation-answers.ts';
import { listReservations } from '#app/queries/reservation-list.server.ts';
import type { Reference } from '#app/queries/reference.server.ts';
import { takeLetter } from './letter.server.ts';
import { type Endpoint, operation, refused } from './operation.server.ts';
import { IDEMPOTENCY_HEADER, repeatGuardOf } from './repeat.server.ts';
import { submittedAnswer } from './submitted-answer.server.ts';

const list = operation({
  summary: 'Permohonan, terbaru lebih dahulu; pemda melihat milik instansinya sendiri.',
  deed: 'readReservation',
  query: zReservationQuery,
  success: { status: 200, schema: zReservationList },
  problems: [],
  answer: ({ services, actor, query }) =>
    look(services, actor, ({ tx, reference }) => {
      // One more than asked for tells whether there is a next page.
      const rows = listReservations(tx, actor, { ...query, limit: query.limit + 1 }, reference);
      const items = rows.slice(0, query.limit).map((row) => itemView(row, reference));
      const isLast = rows.length <= query.limit;
      return ok({ body: { items, nextCursor: isLast ? null : (items.at(-1)?.number ?? null) } });
    }),
});

const make = operation({
  summary: 'Mengajukan permohonan; surat disertakan sebagai bagian letter.',
  deed: 'submit',
  body: zReservation,
  jsonPart: 'reservation',
  isSubmission: true,
  headers: IDEMPOTENCY_HEADER,
  success: { status: 201, schema: zSubmitted },
  problems: ['blocked', 'too-large', 'unsupported-media-type', 'storage-full'],
  answer: async (call) => {
    const { services, doer, body } = call;
    const repeat = repeatGuardOf(call);
    if (!repeat.ok) return repeat;
    const letter = await takeLetter(call);
    if (!letter.ok) return letter;
    const submission = { form: body, letter: letter.value };
    const made = submit(services, doer, { ...submission, ...repeat.value });
    return made.ok ? submittedAnswer(call, made.value) : refused(made.error, call);
  },
});

export const reservations: Endpoint = () => ({ GET: list, POST: make });

function itemView(row: ReturnType<typeof listReservations>[number], reference: Reference) {
  const { body, regionCode, opd, name, asPrinted, ...rest } = row;
  const region = regionCode === null ? null : (reference.regions.get(regionCode) ?? null);
  const label = requesterLabel({ body, regionCode, opd, name, asPrinted }, region, null);
  return { ...rest, requester: { regionCode, body, opd, name, label } };
}
