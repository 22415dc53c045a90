import type { About } from '#app/commands/facts.server.ts';
import { CORRECT_CONTACT_WORDS, REISSUE_WORDS } from '#app/copy/staff-verb-words.ts';
import { APPROVE_CHANGE, TO_VIDEO, VERB_BUTTONS } from '#app/copy/verb-buttons.ts';
import { officeKey } from '#app/domain/people/office.ts';
import { can, verbsFor } from '#app/domain/people/permissions.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { isContactKept } from '#app/domain/reservation/contact.ts';
import { narasumberOf, startOfPlan } from '#app/domain/reservation/reservation.ts';
import type { Verb } from '#app/domain/reservation/status.ts';
import { isIdle, orderVerbs } from '#app/domain/reservation/verb-order.ts';
import { paths } from '#app/http/paths.ts';

/** What is done at the desk, on the page of the group. */
const AT_THE_DESK: readonly Verb[] = ['checkIn', 'start', 'checkOut', 'close', 'admit', 'refuse'];

/** Done by the pemda alone, or not offered from here. */
const ELSEWHERE: readonly Verb[] = ['resubmit', 'requestChange', 'rate'];

/** How many deeds stand open beside the main one; the others wait behind "Tindakan lain". */
const OPEN_DEEDS = 3;

/** The buttons of a request's page, each leading to the page of its verb. */
export function reviewDeeds({ reservation, context }: About) {
  const { number, office, plan, mode, status } = reservation;
  const subject = {
    mode: plan?.mode ?? mode,
    officeKey: officeKey(office),
    narasumberIds: plan === null ? [] : narasumberOf(plan),
  };
  const verbs = verbsFor(status, context.actor, subject).filter(
    (verb) => !ELSEWHERE.includes(verb) && !isIdle(verb, reservation, context),
  );
  const elsewhere = verbs.filter((verb) => AT_THE_DESK.includes(verb));
  const here = verbs.filter((verb) => !AT_THE_DESK.includes(verb));
  const { main, others } = orderVerbs(here);
  const button = (verb: Verb) => ({
    verb,
    label: verb === 'approve' && status === 'approved' ? APPROVE_CHANGE : VERB_BUTTONS[verb],
    href: paths.reviewVerb(number, verb),
    grave: verb === 'reject' || verb === 'cancel',
  });
  return {
    main: main === null ? null : button(main),
    others: others.slice(0, OPEN_DEEDS).map(button),
    more: [
      ...others.slice(OPEN_DEEDS).map(button),
      ...toVideo(reservation, verbs),
      ...numbers(number, context.actor),
      ...contactDeed(reservation, context),
      ...besides(reservation, context.actor),
    ],
    desk: elsewhere.length > 0 && can(context.actor, 'readDay') ? paths.group(number) : null,
  };
}

/** From a tatap muka to a video conference: an appointment is moved, an undecided request is offered it. */
function toVideo({ number, plan, mode }: About['reservation'], verbs: readonly Verb[]) {
  const verb = (['reschedule', 'offer'] as const).find((one) => verbs.includes(one));
  if (verb === undefined || (plan?.mode ?? mode) !== 'tatapMuka') return [];
  const start = plan === null ? '' : `&waktu=${startOfPlan(plan)}`;
  const href = `${paths.reviewVerb(number, verb)}?cara=videoConference${start}`;
  return [{ verb: 'toVideo' as const, label: TO_VIDEO, href, grave: false }];
}

/** Numbers of other systems are put right at any time. */
function numbers(number: string, actor: Actor) {
  if (!can(actor, 'submit')) return [];
  const href = paths.reviewNumbers(number);
  return [{ verb: 'officeNumbers' as const, label: 'Nomor tiket dan Nadine', href, grave: false }];
}

/** Whom the office writes and calls is put right while their address may be kept. */
function contactDeed(reservation: About['reservation'], { actor, now }: About['context']) {
  if (!can(actor, 'correctContact') || !isContactKept(reservation, now)) return [];
  const href = paths.reviewContact(reservation.number);
  return [
    { verb: 'correctContact' as const, label: CORRECT_CONTACT_WORDS.title, href, grave: false },
  ];
}

/** What is done for whoever asks, at any time of a request's life. */
function besides({ number, contact }: About['reservation'], actor: Actor) {
  if (!can(actor, 'reissueLink') || contact === null || contact.email === null) return [];
  const href = paths.reissueLink(number);
  return [{ verb: 'reissueLink' as const, label: REISSUE_WORDS.title, href, grave: false }];
}
