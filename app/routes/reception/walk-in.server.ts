import { createHash } from 'node:crypto';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { settleTakenOver } from '#app/commands/desk-conflicts.server.ts';
import { look, type Looking } from '#app/commands/look.server.ts';
import { registerWalkIn } from '#app/commands/walk-in.server.ts';
import { zWalkInPage } from '#app/forms/desk-pages.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zWalkIn } from '#app/forms/reservation.ts';
import { walkInOf } from '#app/forms/walk-in-page.ts';
import { queuedWalkIn } from '#app/forms/queued-walk-in.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { conflictById } from '#app/queries/desk-conflicts.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { bodiesFor, officeIn, officePage, regionsFor } from './walk-in-office.server.ts';

/** First the office, by a search; then the least that must be known of its group. */
export async function loadWalkIn(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'registerWalkIn');
  const { searchParams } = new URL(args.request.url);
  const sought = (searchParams.get('cari') ?? '').trim().slice(0, 100);
  return look(services, actor, (looking) => {
    const meant = searchParams.get('permohonan');
    const office = officeIn(searchParams, looking, meant);
    const isSought = office === null && sought !== '';
    return {
      sought,
      found: isSought ? regionsFor(sought, looking) : null,
      bodies: isSought ? bodiesFor(sought, looking) : [],
      chosen: office && officePage(office, looking),
      meant,
      taken: takenOver(looking, searchParams.get('selisih')),
      formKey: services.newId(),
    };
  });
}

/** Writes the group down, once, and goes on to its page. */
export async function doWalkIn(args: ActionFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'registerWalkIn');
  const { searchParams } = new URL(args.request.url);
  const sent = readForm(await requireForm(args.request), zWalkInPage);
  const office = look(services, actor, (looking) =>
    officeIn(searchParams, looking, searchParams.get('permohonan')),
  );
  if (office === null) throw data(null, { status: 400 });
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { key, ...told } = sent.value;
  const taken = look(services, actor, (looking) => takenOver(looking, searchParams.get('selisih')));
  // What a desk wrote down without a line stands at the time at which it was typed.
  const form = zWalkIn.safeParse({ ...walkInOf(told, office), at: taken?.at ?? null });
  if (!form.success) return invalidAnswer(sent);
  const fingerprint = createHash('sha256').update(JSON.stringify(form.data)).digest('hex');
  const done = registerWalkIn(services, doer, form.data, { key: `meja:${key}`, fingerprint });
  if (!done.ok) return refusedAnswer(sent, done.error, actor, fieldOf);
  if (taken !== null) settleTakenOver(services, doer, taken.id);
  const { value } = done;
  const number = value.kind === 'made' ? value.decision.next.number : value.number;
  const found = loadReservation(services.db, number);
  return redirect(withDone(paths.group(found?.number ?? number), 'registerWalkIn'));
}

/** Where on the page the command's sentence stands; the office is no field of it. */
function fieldOf(path: string): string {
  if (path.startsWith('topics')) return 'topic';
  return path === 'reservationNumber' ? path : '';
}

/** What a desk had typed without a line, where it waits to be settled still. */
function takenOver({ tx }: Looking, id: string | null) {
  const found = id === null ? null : conflictById(tx, id);
  if (found === null || found.isSettled || found.deed !== 'registerWalkIn') return null;
  return { id: found.id, at: found.at, typed: queuedWalkIn(found).typed };
}
