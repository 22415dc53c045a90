import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { asTimeLeftIt, look } from '#app/commands/look.server.ts';
import { offeredTopics, topicErrors } from '#app/commands/references.server.ts';
import { topicGroups } from '#app/copy/topic-groups.ts';
import { formatRange } from '#app/copy/dates.ts';
import { addDays } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { MEETING_MODES, type MeetingMode } from '#app/domain/reservation/mode.ts';
import { endOfPlan, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { verbsOf } from '#app/domain/reservation/transitions.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zRequestChangePage } from '#app/forms/request-change.ts';
import { paths } from '#app/http/paths.ts';
import { availableSlots } from '#app/queries/availability.server.ts';
import { referenceOf, zoneOf } from '#app/queries/reference.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { Services } from '#app/services.server.ts';
import { doVerb } from '../deeds/do-verb.server.ts';
import { slotOption } from '../deeds/slot-option.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { limitDeed } from '../guards/rate-limit.server.ts';
import { invalidAnswer, misfitAnswer } from '../guards/refused.server.ts';
import { requireRequester } from '../guards/requester.server.ts';

/** Name of the parameter that shows the slots of the other mode. */
const MODE_PARAMETER = 'bentuk';

export async function loadRequestChange(args: LoaderFunctionArgs) {
  const { services, actor, number } = await requireRequester(args);
  const asked = new URL(args.request.url).searchParams.get(MODE_PARAMETER);
  const mode = MEETING_MODES.find((known) => known === asked) ?? null;
  return changePage(services, actor, { number, mode });
}

export async function doRequestChange(args: ActionFunctionArgs) {
  const call = await requireRequester(args);
  const { number } = call;
  await limitDeed(args, 'changesOfRequest', number);
  const { db } = call.services;
  const present = loadReservation(db, number)?.topics ?? [];
  const sent = readForm(await requireForm(args.request), zRequestChangePage(present));
  if (sent.status !== 'success') return invalidAnswer(sent);
  const errors = topicErrors(referenceOf(db), sent.value.topics ?? []);
  if (errors.length > 0) return misfitAnswer(sent, { topics: errors.map((e) => e.message) });
  return doVerb(call, {
    ...{ number, verb: 'requestChange', form: sent.value, sent },
    to: paths.reservation(number),
  });
}

/** The appointment as it stands, and the hours that can be asked for instead. */
function changePage(
  services: Services,
  actor: Actor,
  { number, mode: wanted }: { readonly number: string; readonly mode: MeetingMode | null },
) {
  return look(services, actor, ({ tx, context, reference }) => {
    const found = loadReservation(tx, number);
    if (found === null) throw data(null, { status: 404 });
    const { revision, status, plan, mode, office, topics } = asTimeLeftIt(
      found,
      context,
    ).reservation;
    const { now, policy } = context;
    const zone = zoneOf(reference, office.regionCode);
    const present = plan?.mode ?? mode;
    const from = dayOf(now);
    const asked = { from, to: addDays(from, policy.values.horizonDays), topic: null };
    const slots = availableSlots(
      tx,
      { mode: wanted ?? present, ...asked },
      { now, policy, reference, actorIsPemda: true },
    );
    return {
      ...{ number, revision, fits: verbsOf(status).includes('requestChange') },
      present,
      topics: [...topics],
      groups: topicGroups(offeredTopics(reference)),
      wanted: wanted ?? present,
      when: plan === null ? null : formatRange(startOfPlan(plan), endOfPlan(plan), zone),
      slots: slots.filter(({ free }) => free).map((slot) => slotOption(slot, zone)),
    };
  });
}
