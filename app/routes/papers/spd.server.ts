import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { look } from '#app/commands/look.server.ts';
import { noteReadingOnce } from '#app/commands/note-reading.server.ts';
import { annulSpdStamp, type AskedSpd, stampSpd } from '#app/commands/spd-stamps.server.ts';
import type { SpdAnswer, SpdGuest } from '#app/components/papers/spd-list.tsx';
import { formatInstant } from '#app/copy/dates.ts';
import { jabatanWords } from '#app/copy/papers.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { standingStamps } from '#app/domain/reception/spd.ts';
import { zSpdPage } from '#app/forms/spd.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { type SpdStamp, spdRowsOf } from '#app/queries/spd-stamps.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { statusOfRefusal } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { aboutVisit, attendance, paperVisit } from './visit.server.ts';

/** Who was let in, and which travel orders of theirs were stamped. */
export async function loadSpd(args: LoaderFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'stampSpd');
  const { number = '' } = args.params;
  const { reservation, ...page } = look(services, actor, (looking) => {
    const about = aboutVisit(looking, number);
    const rows = spdRowsOf(looking.tx, about.reservation.id);
    const guests = attendance(about).map(({ guest }): SpdGuest => {
      const own = rows.filter(({ guestId }) => guestId === guest.id);
      return { id: guest.id, name: guest.name, jabatan: jabatanWords(guest), ...stampsOf(own) };
    });
    return { reservation: about.reservation, visit: paperVisit(about), guests };
  });
  noteReadingOnce(services, doer, reservation);
  return page;
}

/** What stands of a guest's rows, and what was taken back. */
function stampsOf(rows: readonly SpdStamp[]): Pick<SpdGuest, 'stamps' | 'annulled'> {
  const stamps = standingStamps(rows);
  return {
    stamps: stamps.map(({ seq, spdNumber, at, by }) => ({
      ...{ seq, spdNumber, noted: `${formatInstant(at)}, ${by}` },
    })),
    annulled: rows
      .filter(({ annuls }) => annuls !== null)
      .map(({ seq, spdNumber, at, by }) => ({
        ...{ seq, spdNumber, noted: `${formatInstant(at)}, ${by}` },
      })),
  };
}

/** Notes a stamp or takes one back; what has to be asked first comes back with what was typed. */
export async function doSpd(args: ActionFunctionArgs) {
  const { services, doer } = await requireStaff(args, 'stampSpd');
  const { number = '' } = args.params;
  const sent = Object.fromEntries(await requireForm(args.request));
  const read = zSpdPage.safeParse(sent);
  if (!read.success)
    return answered(sent, { error: 'Isi nomor SPD, paling panjang 80 huruf.' }, 400);
  const form = read.data;
  if (form.langkah === 'batalkan') {
    const done = annulSpdStamp(services, doer, number, form.seq);
    if (!done.ok) throw data(null, { status: statusOfRefusal(done.error) });
    return redirect(withDone(paths.spdStamps(number), 'spd-dibatalkan'));
  }
  const { guestId, spdNumber, yakin } = form;
  const isSure = yakin !== undefined;
  const done = stampSpd(services, doer, number, { guestId, spdNumber, isSure });
  if (!done.ok)
    return answered(sent, { error: messageOf(done.error) }, statusOfRefusal(done.error));
  if (done.value !== null) return answered(sent, { question: questionOf(done.value) }, 409);
  return redirect(withDone(paths.spdStamps(number), 'spd-dicatat'));
}

function answered(
  { guestId, spdNumber }: Record<string, FormDataEntryValue>,
  said: Pick<SpdAnswer, 'error' | 'question'>,
  status: number,
) {
  const typed = typeof spdNumber === 'string' ? spdNumber.slice(0, 200) : '';
  const answer: SpdAnswer = { guestId: typeof guestId === 'string' ? guestId : '', typed, ...said };
  return data(answer, { status });
}

function messageOf(refusal: Refusal): string {
  const known = refusal.code === 'invalid' ? refusal.errors[0]?.message : undefined;
  return known ?? 'Nomor ini belum dapat dicatat. Muat ulang halaman ini.';
}

function questionOf({ doubt, of }: AskedSpd): string {
  switch (doubt) {
    case 'numberOfAnother':
      return `Nomor ini sudah dicatat untuk ${of}. Memang satu SPD untuk keduanya?`;
    case 'numberElsewhere':
      return `Nomor ini sudah dicatat pada permohonan ${of}. Memang SPD yang sama?`;
    case 'guestHasOne':
      return `Untuk tamu ini sudah dicatat ${of}. Memang ada SPD kedua?`;
  }
}
