import { close } from '#app/commands/closure.server.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { zClosure } from '#app/forms/resources.ts';
import { appointment } from './appointment.ts';
import type { Diary } from './diary.ts';
import { letterSigned } from './present-letters.ts';
import { pemda } from './offices.ts';
import { done } from './outcome.ts';
import type { Scene } from './scene.ts';
import { request } from './request.ts';
import type { Stage } from './stage.ts';
import { narasumberSays } from './staffing.ts';
import { UNITS } from './team.ts';

/** Appointments of the days to come, and what has been asked or decided about them since. */
export function playComing(stage: Stage, diary: Diary): void {
  const { ago, ahead } = diary;
  const roomLost = changes(stage, diary);
  // The unit is asked; narasumber and room follow.
  const signed = appointment(
    stage,
    diary,
    ahead(5, 'tatapMuka'),
    { office: pemda('74.04', 'BPKAD'), mode: 'tatapMuka', topics: ['DAK_FISIK'], guests: 3 },
    { body: { narasumberIds: [], unitIds: [UNITS.dtk], roomId: null } },
  );
  // Signed with a wrong number first; the second letter took its place.
  letterSigned(stage, signed, ago(20), 1041);
  letterSigned(stage, signed, ago(6), 1044);
  // The narasumber cannot come, and nobody has stepped in yet.
  const handedBack = appointment(stage, diary, ahead(3, 'tatapMuka'), {
    ...{ office: pemda('71.03', 'BPKPD'), mode: 'tatapMuka', topics: ['DBH'], guests: 4 },
  });
  narasumberSays(stage, ago(2), handedBack, 'Bersamaan dengan sidang di Komisi XI DPR.');
  const slot = ahead(6, 'videoConference');
  request(stage, ago(40), 'pemda', {
    ...{ office: pemda('13.05', 'BPKD'), mode: 'tatapMuka', topics: ['DAU', 'DBH'], guests: 5 },
    ...{ wants: [ahead(6, 'tatapMuka')], acceptsOtherMode: true },
  })
    .verified(ago(33))
    .planned(ago(27), slot, {
      ...{ verb: 'offer', mode: 'videoConference' },
      body: { message: 'Pada pekan itu tersedia waktu melalui video conference.' },
    })
    .does(ago(19), 'pemda', 'accept');
  closures(stage, diary, roomLost);
}

function changes(stage: Stage, diary: Diary): Scene {
  const { ago, ahead } = diary;
  const asked = ahead(9, 'tatapMuka');
  appointment(stage, diary, ahead(2, 'tatapMuka'), {
    ...{ office: pemda('17'), mode: 'tatapMuka', topics: ['TRANSFER'], guests: 4 },
  }).does(ago(2.5), 'pemda', 'requestChange', {
    ...{ reason: 'Kepala badan mengikuti rapat paripurna.', preferences: [{ start: asked.start }] },
  });
  const heard = appointment(stage, diary, ahead(4, 'videoConference'), {
    ...{
      office: pemda('81.02', 'BPKAD'),
      mode: 'videoConference',
      topics: ['DANA_DESA'],
      guests: 5,
    },
  })
    .does(ago(16), 'pemda', 'requestChange', { reason: 'Mohon tatap muka.', mode: 'tatapMuka' })
    .does(ago(10), 'secretariat', 'declineChange', {
      reason: 'Topik ini dapat dijelaskan melalui video conference.',
    });
  letterSigned(stage, heard, ago(9), 1039);
  return appointment(stage, diary, ahead(4, 'tatapMuka'), {
    ...{ office: pemda('33.02', 'Bapenda'), mode: 'tatapMuka', topics: ['PDRD'], guests: 3 },
  }).does(ago(7), 'secretariat', 'reassign', {
    ...{
      narasumberIds: [],
      unitIds: [UNITS.pdrd],
      reason: 'Narasumber sakit; pengganti menyusul.',
    },
  });
}

/** A room under repair under an approved visit, and a day on which the whole office is away. */
function closures(stage: Stage, { ago, ahead }: Diary, touched: Scene): void {
  const { house, timeline, cast } = stage;
  const shut = (body: Record<string, unknown>): void => {
    done(close(house, cast.as('secretariat'), zClosure.parse(body)), 'closure');
  };
  timeline.at(ago(1.5), () => {
    const [session] = loadReservation(house.db, touched.number())?.plan?.sessions ?? [];
    if (session === undefined) throw new Error(`${touched.number()} has no session`);
    const { start, end, roomId } = session;
    shut({ from: start, to: addMinutes(end, 120), roomId, reason: 'Perbaikan penyejuk udara.' });
  });
  const away = ahead(20, 'videoConference');
  timeline.at(ago(1), () => {
    shut({ from: away.start, to: addMinutes(away.start, 360), reason: 'Rapat kerja DJPK.' });
  });
}
