import { annulCheckIn } from '#app/commands/annul-check-in.server.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import { lastCheckIn } from '#app/queries/check-ins.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { appointment } from './appointment.ts';
import type { Diary } from './diary.ts';
import { pemda } from './offices.ts';
import { done } from './outcome.ts';
import { walkIn } from './request.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';

/** What does not go as planned at the door today, and what yesterday left behind. */
export function playDoor(stage: Stage, diary: Diary): void {
  const { past, ago } = diary;
  // An earlier hour of today's, where there was one: nobody came.
  const missed = past(0, 'tatapMuka');
  appointment(stage, diary, missed, {
    ...{ office: pemda('74.71', 'BPKAD'), mode: 'tatapMuka', topics: ['DBH'], guests: 3 },
  }).does(addMinutes(missed.start, 40), 'reception', 'noShow');
  walkIn(stage, ago(0.2), {
    ...{ office: pemda('36.04', 'BKAD'), topics: ['PDRD'], guests: 2 },
  }).does(ago(0.14), 'supervisor', 'refuse', {
    reason: 'Narasumber bertugas di luar kantor. Rombongan dibantu mengajukan video conference.',
  });
  // They went home, and nobody wrote down when, nor whether the Bupati came after all.
  const open = past(1, 'tatapMuka');
  appointment(stage, diary, open, {
    ...{ office: pemda('35.21', 'BKAD'), mode: 'tatapMuka', topics: ['DAK_FISIK'], guests: 5 },
    headClaim: { claim: 'attends', office: 'bupati', representedBy: null },
  })
    .arrives(addMinutes(open.start, -10), { headVerdict: 'expected' })
    .does(addMinutes(open.start, 2), 'reception', 'start');
}

/** The last check-in of a group is taken back: the desk had another group's page open. */
export function takesBack({ house, cast, timeline }: Stage, group: Scene, at: Instant): Scene {
  timeline.at(at, () => {
    const number = group.number();
    const reservation = loadReservation(house.db, number);
    const last = reservation && lastCheckIn(house.db, reservation.id);
    const form = {
      checkInId: last?.id ?? '',
      revision: reservation?.revision ?? 0,
      reason: 'Salah rombongan: yang datang rombongan lain.',
    };
    done(annulCheckIn(house, cast.as('reception'), number, form), `annulCheckIn ${number}`);
  });
  return group;
}
