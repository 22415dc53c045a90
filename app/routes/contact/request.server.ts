import type { LoaderFunctionArgs } from '@remix-run/node';
import type { About } from '#app/commands/facts.server.ts';
import { look } from '#app/commands/look.server.ts';
import { nextStepWords } from '#app/copy/next-step.ts';
import { can } from '#app/domain/people/permissions.ts';
import { isContactKept } from '#app/domain/reservation/contact.ts';
import { nextStepOf } from '#app/domain/reservation/next-step.ts';
import { promiseOf } from '#app/domain/reservation/promise.ts';
import { paths } from '#app/http/paths.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import { referralOf } from '#app/queries/referral.server.ts';
import { shownNotes } from '../deeds/notes.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { aboutRequest } from '../secretariat/about-request.server.ts';
import { reviewDeeds } from '../secretariat/review-deeds.server.ts';
import { reviewHead } from '../secretariat/review-head.server.ts';
import { contactNote } from '../secretariat/review-mail.server.ts';
import { messageFor } from '../secretariat/review-message.server.ts';
import { planFacts } from '../secretariat/review-schedule.server.ts';
import { saidOf } from './said.server.ts';

/** A request as somebody on the phone needs it: no guest is named, so nothing of them is read. */
export async function loadOnThePhone(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'writeNote');
  const { number = '' } = args.params;
  return look(services, actor, (looking) => {
    const about = aboutRequest(looking, number);
    const { reservation } = about;
    return {
      head: reviewHead(about),
      said: saidOf(about),
      next: nextOf(about),
      deeds: reviewDeeds(about),
      plan: planFacts(about),
      contact: reservation.contact,
      correctHref:
        can(actor, 'correctContact') && isContactKept(reservation, about.context.now)
          ? paths.reviewContact(number)
          : null,
      returned: contactNote(about),
      guests: reservation.guests.length || reservation.guestCount,
      letterNumber: reservation.letter?.number ?? null,
      ticketNumber: reservation.ticketNumber,
      message: messageFor(about, services.baseUrl),
      notes: shownNotes(about),
    };
  });
}

/** What is next, in the words in which the pemda reads it: they can be read out. */
function nextOf({ tx, reservation, reference, context }: About) {
  const { now, policy, calendar } = context;
  const promise = promiseOf(reservation, now, policy, calendar);
  return nextStepWords(
    nextStepOf(reservation, promise, now),
    zoneOf(reference, reservation.office.regionCode),
    {
      number: reservation.relatedNumber,
      referredTo: reservation.status === 'referred' ? referralOf(tx, reservation.id) : null,
    },
  );
}
