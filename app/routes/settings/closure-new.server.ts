import { createHash } from 'node:crypto';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { close, foreseeClosure } from '#app/commands/closure.server.ts';
import { look } from '#app/commands/look.server.ts';
import { formatRange } from '#app/copy/dates.ts';
import { BOTH_MODES, WHOLE_OFFICE, zClosurePage } from '#app/forms/closure-page.ts';
import { asSent, readForm } from '#app/forms/read-form.ts';
import type { ClosureForm } from '#app/forms/resources.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { listNarasumber, listRooms } from '#app/queries/resources.server.ts';
import type { TouchedConsultation } from '#app/queries/touched.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff, type StaffCall } from '../guards/staff.server.ts';

/** The form of a new closure, with what it closes chosen where the address names it. */
export async function loadNewClosure(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageResources');
  const { searchParams: asked } = new URL(args.request.url);
  const [room, person] = [asked.get('ruang'), asked.get('narasumber')];
  const what =
    room !== null ? `ruang:${room}` : person !== null ? `narasumber:${person}` : WHOLE_OFFICE;
  return {
    newId: services.newId(),
    what,
    mode: BOTH_MODES,
    options: [
      { value: WHOLE_OFFICE, label: 'Seluruh kantor' },
      ...listRooms(services.db).map(({ id, name }) => ({
        ...{ value: `ruang:${id}`, label: name, group: 'Ruang' },
      })),
      ...listNarasumber(services.db).map(({ id, name }) => ({
        ...{ value: `narasumber:${id}`, label: name, group: 'Narasumber' },
      })),
    ],
  };
}

/** First shows what it would touch, then makes it; whatever has changed in between is shown anew. */
export async function doNewClosure(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'manageResources');
  const sent = readForm(await requireForm(args.request), zClosurePage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { closure, id, step, seen } = sent.value;
  const foreseen = foreseeClosure(call.services, call.doer, closure);
  if (!foreseen.ok) return refusedAnswer(sent, foreseen.error, call.actor, () => 'what');
  const mark = markOf(closure, foreseen.value);
  if (step === 'check' || seen !== mark) {
    const preview = previewOf(call, foreseen.value, mark);
    return { result: asSent(sent), refusal: null, preview };
  }
  const made = close(call.services, call.doer, closure, id);
  if (!made.ok) return refusedAnswer(sent, made.error, call.actor, () => 'what');
  const none = made.value.touches.length === 0;
  return redirect(
    withDone(paths.closure(id), none ? 'penutupan-dibuat-kosong' : 'penutupan-dibuat'),
  );
}

interface Foreseen {
  readonly approved: readonly TouchedConsultation[];
  readonly held: readonly TouchedConsultation[];
}

/** What was shown, in few letters, however much it was: another closure, or other consultations, give others. */
function markOf(closure: ClosureForm, { approved, held }: Foreseen): string {
  const { from, to, roomId, narasumberId, closes } = closure;
  const touched = [...approved, ...held].map(({ number }) => number);
  const shown = JSON.stringify([from, to, roomId, narasumberId, closes, touched]);
  return createHash('sha256').update(shown).digest('hex').slice(0, 32);
}

function previewOf({ services, actor }: StaffCall, { approved, held }: Foreseen, mark: string) {
  const lines = (touched: readonly TouchedConsultation[]) =>
    look(services, actor, ({ tx, reference }) =>
      touched.map(({ number, start, end }) => {
        const office = loadReservation(tx, number)?.office;
        const label = office === undefined ? '' : officeLabel(office, reference);
        const text = `${number} · ${label} · ${formatRange(start, end)}`;
        return { key: number, text, href: paths.review(number) };
      }),
    );
  return { mark, approved: lines(approved), held: lines(held) };
}
