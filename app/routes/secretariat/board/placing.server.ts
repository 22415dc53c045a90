import type { PlacingView } from '#app/components/board/view.ts';
import { asTimeLeftIt } from '#app/commands/look.server.ts';
import { formatRange } from '#app/copy/dates.ts';
import { MODE_NAMES } from '#app/copy/office-address.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { dayOf, OFFICE_ZONE } from '#app/domain/calendar/zones.ts';
import { guard } from '#app/domain/decisions/guard.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Reservation, Session } from '#app/domain/reservation/reservation.ts';
import { boardSearch } from '#app/forms/board-query.ts';
import { paths } from '#app/http/paths.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { shownRefusal } from '../../guards/refused.server.ts';
import { modeOf } from '../plan/mode.ts';
import { wishStates } from '../plan/slots.server.ts';
import type { OpenedBoard } from './opened.server.ts';

/** What is being given a place: a waiting request, or a sitting that moves. */
export interface Placing {
  readonly kind: 'place' | 'move';
  readonly reservation: Reservation;
  readonly mode: MeetingMode;
  /** The sitting as it stands; null where nothing does. */
  readonly standing: Session | null;
  readonly wishes: readonly Instant[];
  /** Why it cannot be placed now. */
  readonly hindrance: string | null;
}

/** What the address asks to place; null where it asks nothing, or somebody who may not decide asks. */
export function placingOf({ looking, query, mayMove }: OpenedBoard): Placing | null {
  const kind = query.pindah === null ? 'place' : 'move';
  const number = query.pindah ?? query.permohonan;
  if (number === null || !mayMove) return null;
  const found = loadReservation(looking.tx, number);
  if (found === null) return null;
  const { reservation } = asTimeLeftIt(found, looking.context);
  const { plan, pendingChange, preferences } = reservation;
  const verb = kind === 'move' ? 'reschedule' : 'approve';
  const standing = plan?.sessions[kind === 'move' ? query.sesi : 0] ?? null;
  return {
    ...{ kind, reservation, standing, mode: modeOf(reservation, verb, null) },
    wishes: pendingChange?.preferences ?? (plan === null ? preferences : []),
    hindrance: hindranceOf(looking.context, reservation, kind, standing),
  };
}

function hindranceOf(
  context: OpenedBoard['looking']['context'],
  reservation: Reservation,
  kind: Placing['kind'],
  standing: Session | null,
): string | null {
  if (kind === 'place' && ['submitted', 'inReview'].includes(reservation.status)) {
    return 'Suratnya belum diverifikasi. Verifikasi dahulu di halaman permohonan; sesudah itu jamnya dapat dipilih di sini.';
  }
  const fits = guard(reservation, kind === 'move' ? 'reschedule' : 'approve', null, context);
  if (!fits.ok) return shownRefusal(fits.error, context.actor).text;
  if (kind === 'move' && (standing === null || standing.start <= context.now)) {
    return 'Jadwal ini sudah dimulai atau lewat, sehingga tidak dapat dipindahkan.';
  }
  if (kind === 'place' && reservation.status === 'approved' && reservation.pendingChange === null) {
    return 'Permohonan ini sudah terjadwal. Pilih jadwalnya di papan untuk memindahkannya.';
  }
  return null;
}

/** What the panel beside the board says of it. */
export function placingView(
  board: OpenedBoard,
  placing: Placing,
  missed: string | null,
): PlacingView {
  const { looking, query, labelOf } = board;
  const { kind, reservation, mode, standing, wishes, hindrance } = placing;
  const { number, office, topics } = reservation;
  const states = wishStates(looking, wishes, {
    ...{ reservation, mode, zone: OFFICE_ZONE },
    hrefOf: (start) => `${paths.board}${boardSearch(query, { day: dayOf(start) })}`,
  });
  return {
    ...{ kind, number, hindrance, missed, modeName: MODE_NAMES[mode] },
    office: labelOf(office),
    topics: board.topicsOf(topics),
    standing: standing === null ? null : formatRange(standing.start, standing.end),
    wishes: states.map(({ day, hours, words, href }, index) => ({
      ...{ rank: index + 1, words, href, text: `${day}, ${hours}` },
    })),
    reviewHref: paths.review(number),
    leaveHref: `${paths.board}${boardSearch(query, { pindah: null, permohonan: null, dari: null })}`,
  };
}
