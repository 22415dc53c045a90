import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { settleConflict } from '#app/commands/desk-conflicts.server.ts';
import { asTimeLeftIt, look, type Looking } from '#app/commands/look.server.ts';
import type { ConflictView } from '#app/components/desk/line/conflict-card.tsx';
import { formatInstant } from '#app/copy/dates.ts';
import { HEAD_VERDICT_WORDS } from '#app/copy/desk.ts';
import { QUEUED_WALK_IN_WHY, QUEUED_WORDS } from '#app/copy/offline.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { officeKey, type RequesterOffice } from '#app/domain/people/office.ts';
import { targetOf } from '#app/domain/reservation/transitions.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { zSettleConflict } from '#app/forms/desk-pages.ts';
import { queuedArrival, queuedLeaving } from '#app/forms/queued-deed.ts';
import { queuedWalkIn } from '#app/forms/queued-walk-in.ts';
import { readForm } from '#app/forms/read-form.ts';
import { officeNamed } from '#app/forms/named-office.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { groupsOfDay } from '#app/queries/day.server.ts';
import { type DeskConflict, openConflicts } from '#app/queries/desk-conflicts.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { shownRefusal, statusOfRefusal } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** What a desk wrote down without a line and the record did not take. */
export async function loadConflicts(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'settleConflict');
  return look(services, actor, (looking) => ({
    conflicts: openConflicts(looking.tx).map((conflict) => viewOf(conflict, looking)),
  }));
}

export interface ConflictAnswer {
  /** The one whose form came back, and what was wrong with it. */
  readonly id: string;
  readonly reason: string;
  readonly message: string;
}

/** Drops one with a reason. */
export async function doSettleConflict(args: ActionFunctionArgs) {
  const { services, doer } = await requireStaff(args, 'settleConflict');
  const form = await requireForm(args.request);
  const sent = readForm(form, zSettleConflict);
  if (sent.status !== 'success') {
    const [id, reason] = [String(form.get('id') ?? ''), String(form.get('reason') ?? '')];
    const message = sent.error?.['reason']?.[0] ?? 'Muat ulang halaman ini.';
    return data<ConflictAnswer>({ id, reason, message }, { status: 400 });
  }
  const { id, reason } = sent.value;
  const done = settleConflict(services, doer, id, { how: 'dropped', words: reason });
  if (!done.ok) throw data(null, { status: statusOfRefusal(done.error) });
  return redirect(withDone(paths.deskConflicts, 'settleConflict'));
}

function viewOf(conflict: DeskConflict, looking: Looking): ConflictView {
  const { tx, reference, context } = looking;
  if (conflict.deed === 'registerWalkIn') return walkInView(conflict, looking);
  const found = loadReservation(tx, conflict.number);
  const now = found && asTimeLeftIt(found, context).reservation;
  return {
    ...writtenDown(conflict, looking),
    number: conflict.number,
    officeLabel: now && officeLabel(now.office, reference),
    told: toldBy(conflict, now),
    status: now?.status ?? null,
    decided: now && { by: now.decidedBy, at: formatInstant(now.decidedAt) },
    groupHref: now && paths.group(now.number),
    takeOverHref: now && takeOverOf(conflict, now),
    others: [],
  };
}

/** What every one of them tells: what, when, by whom, and why the record did not take it. */
function writtenDown(conflict: DeskConflict, { context }: Looking) {
  return {
    id: conflict.id,
    deed: QUEUED_WORDS[conflict.deed],
    at: formatInstant(conflict.at),
    by: conflict.actor.name,
    receivedAt: formatInstant(conflict.receivedAt),
    why: shownRefusal(conflict.refusal, context.actor).text,
  };
}

/** A group without appointment: it has no number yet, and another of its office may stand on record. */
function walkInView(conflict: DeskConflict, looking: Looking): ConflictView {
  const { office: named, typed } = queuedWalkIn(conflict);
  const office = officeNamed(named, looking.reference.regions);
  const label = office === null ? named.instansi : officeLabel(office, looking.reference);
  const people = typed.guestCount === '' ? '' : `${typed.guestCount} orang`;
  const written = writtenDown(conflict, looking);
  return {
    ...written,
    number: 'tanpa janji',
    officeLabel: label === '' ? 'Instansi tidak dikenali' : label,
    why: QUEUED_WALK_IN_WHY[whyOf(conflict.refusal.code, office)] ?? written.why,
    told: [
      { label: 'Jumlah', text: people },
      { label: 'Nama', text: typed.names.split('\n').join('; ') },
    ].filter(({ text }) => text !== ''),
    ...{ status: null, decided: null, groupHref: null },
    takeOverHref: paths.takeOverWalkIn({ ...named }, conflict.id),
    others: office === null ? [] : othersOf(office, conflict, looking),
  };
}

function whyOf(code: string, office: RequesterOffice | null): string {
  return code === 'invalid' && office === null ? 'noOffice' : code;
}

/** What is on record of that office on that day. */
function othersOf(office: RequesterOffice, { at }: DeskConflict, { tx }: Looking) {
  return groupsOfDay(tx, dayOf(at))
    .filter((group) => officeKey(group.office) === officeKey(office))
    .map(({ number, status }) => ({ number, status, href: paths.group(number) }));
}

/** Where it can be recorded after all, as things stand. */
function takeOverOf({ id, deed }: DeskConflict, { number, status }: Reservation): string | null {
  if (deed === 'registerWalkIn' || targetOf(status, deed) === null) return null;
  return deed === 'checkIn' ? paths.takeOver(number, id) : paths.takeOverLeaving(number, id);
}

/** What the desk wrote down, in names as far as they are known. */
function toldBy(conflict: DeskConflict, reservation: Reservation | null): ConflictView['told'] {
  const guests = reservation?.guests ?? [];
  const nameOf = (id: string): string =>
    guests.find((guest) => guest.id === id)?.name ?? 'tamu yang tidak ada lagi dalam daftar';
  if (conflict.deed === 'checkOut') {
    const ids = queuedLeaving(conflict, guests);
    return [{ label: 'Keluar', text: ids === null ? 'semua' : ids.map(nameOf).join('; ') }];
  }
  const { arrival } = queuedArrival(conflict, guests);
  const named = (verdict: 'admitted' | 'refused'): string =>
    [
      ...arrival.guests.filter((one) => one.verdict === verdict).map((one) => nameOf(one.guestId)),
      ...arrival.unlisted
        .filter((one) => one.verdict === verdict)
        .map((one) => `${one.name} (di luar daftar)`),
    ].join('; ');
  const head = arrival.headVerdict === null ? '' : HEAD_VERDICT_WORDS[arrival.headVerdict];
  return [
    { label: 'Masuk', text: named('admitted') },
    { label: 'Tidak masuk', text: named('refused') },
    { label: 'Pimpinan', text: head },
  ].filter(({ text }) => text !== '');
}
