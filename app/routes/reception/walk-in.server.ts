import { createHash } from 'node:crypto';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import type { z } from 'zod';
import { look } from '#app/commands/look.server.ts';
import { registerWalkIn } from '#app/commands/walk-in.server.ts';
import { NO_REQUEST, zWalkInPage } from '#app/forms/desk-pages.ts';
import { readGuestLines } from '#app/forms/guest-lines.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zWalkIn } from '#app/forms/reservation.ts';
import { paths, withDone } from '#app/http/paths.ts';
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
  const form = zWalkIn.safeParse(walkInOf(told, office));
  if (!form.success) return invalidAnswer(sent);
  const fingerprint = createHash('sha256').update(JSON.stringify(form.data)).digest('hex');
  const done = registerWalkIn(services, doer, form.data, { key: `meja:${key}`, fingerprint });
  if (!done.ok) return refusedAnswer(sent, done.error, actor, fieldOf);
  const { value } = done;
  const number = value.kind === 'made' ? value.decision.next.number : value.number;
  const found = loadReservation(services.db, number);
  return redirect(withDone(paths.group(found?.number ?? number), 'registerWalkIn'));
}

type Told = Omit<z.output<typeof zWalkInPage>, 'key'>;

function walkInOf(told: Told, office: NonNullable<ReturnType<typeof officeIn>>) {
  const { guestCount, names, topic, headVerdict, reservationNumber } = told;
  const { contactName, contactPhone } = told;
  const contact =
    contactName === null && contactPhone === null
      ? null
      : { name: contactName ?? 'Ketua rombongan', phone: contactPhone };
  return {
    requester: { ...office, contact },
    topics: topic === null ? [] : [topic],
    guests: readGuestLines(names),
    guestCount: guestCount ?? null,
    headVerdict: headVerdict === 'none' ? null : headVerdict,
    reservationNumber: reservationNumber === NO_REQUEST ? null : reservationNumber,
  };
}

/** Where on the page the command's sentence stands; the office is no field of it. */
function fieldOf(path: string): string {
  if (path.startsWith('topics')) return 'topic';
  return path === 'reservationNumber' ? path : '';
}
