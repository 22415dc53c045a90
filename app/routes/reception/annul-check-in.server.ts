import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { annulCheckIn } from '#app/commands/annul-check-in.server.ts';
import type { About } from '#app/commands/facts.server.ts';
import { look } from '#app/commands/look.server.ts';
import { HINDRANCE_WORDS } from '#app/copy/life.ts';
import { whatHappened } from '#app/copy/violation-sentences.ts';
import { mayBeAnnulled } from '#app/domain/decisions/annul-check-in.ts';
import { wasTold } from '#app/domain/decisions/violation-steps.ts';
import { zAnnulCheckInPage } from '#app/forms/desk-pages.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { checkInsOf, checkInToAnnul } from '#app/queries/check-ins.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { violationsOf } from '#app/queries/violation.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { groupDeeds } from './group-deeds.server.ts';
import { aboutGroup } from './group-head.server.ts';
import { checkInLog } from './group-parts.server.ts';

/** The last arrival that still counts: what it wrote down, and what falls with it. */
export async function loadAnnulCheckIn(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'annulCheckIn');
  const { number = '' } = args.params;
  const page = look(services, actor, (looking) => {
    const about = aboutGroup(looking, number);
    return { ...lastOf(about), annulAll: groupDeeds(about).annul };
  });
  return { head: requestHead(services, actor, number), ...page };
}

function lastOf(about: About) {
  const { tx, reservation, context } = about;
  const last = checkInsOf(tx, reservation.id).findLast(({ annulled }) => annulled === null);
  const checkIn = last && checkInToAnnul(tx, reservation.id, last.id);
  if (!last || !checkIn) return { checkIn: null, hindrance: null };
  const may = mayBeAnnulled(reservation, checkIn);
  const entry = checkInLog(about).entries.find(({ id }) => id === last.id) ?? null;
  const touched = may.ok ? [...may.value.guests.map(({ id }) => id), ...may.value.added] : [];
  const names = reservation.guests.filter(({ id }) => touched.includes(id));
  const recorded = violationsOf(tx, context.actor, reservation.id).filter(
    ({ id }) => may.ok && may.value.violations.includes(id),
  );
  return {
    checkIn: entry && {
      ...entry,
      guests: names.map(({ name }) => name),
      recorded: recorded.map((violation) => whatHappened(violation)),
      // What the pemda was told of falls before its eyes, with the reason.
      isTold: recorded.some(wasTold),
    },
    hindrance: may.ok ? null : whyNot(may.error),
  };
}

function whyNot(refusal: object): string {
  const because = 'because' in refusal ? refusal.because : undefined;
  return typeof because === 'string' && because in HINDRANCE_WORDS
    ? HINDRANCE_WORDS[because as keyof typeof HINDRANCE_WORDS]
    : 'Kunjungan ini sudah ditutup, sehingga catatannya tidak dapat dibatalkan lagi.';
}

export async function doAnnulCheckIn(args: ActionFunctionArgs) {
  const { services, doer, actor } = await requireStaff(args, 'annulCheckIn');
  const { number = '' } = args.params;
  const sent = readForm(await requireForm(args.request), zAnnulCheckInPage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const to = withDone(paths.group(number), 'kedatangan-dibatalkan');
  const done = annulCheckIn(services, doer, number, sent.value);
  // Sent twice: it is taken back, and there is nothing to add.
  if (done.ok || isAnnulledBy(services.db, number, sent.value, actor.name)) return redirect(to);
  if (done.error.code === 'not-found') throw data(null, { status: 404 });
  return refusedAnswer(sent, done.error, actor);
}

function isAnnulledBy(
  db: Parameters<typeof loadReservation>[0],
  number: string,
  { checkInId, reason }: { readonly checkInId: string; readonly reason: string },
  by: string,
): boolean {
  const found = loadReservation(db, number);
  const checkIn = found && checkInsOf(db, found.id).find(({ id }) => id === checkInId);
  return checkIn?.annulled?.by === by && checkIn.annulled.reason === reason;
}
