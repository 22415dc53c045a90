import { addMinutes } from '#app/domain/calendar/instant.ts';
import { appointment } from './appointment.ts';
import { type Diary, EARLY_MINUTES } from './diary.ts';
import { dprd, pemda } from './offices.ts';
import { walkIn } from './request.ts';
import { seenInLobby } from './seen-in-lobby.ts';
import type { Stage } from './stage.ts';

/** The desk now: one group inside, one at the desk, one without an appointment, the others on the way. */
export function playToday(stage: Stage, diary: Diary): void {
  const { current, waiting } = diary;
  appointment(stage, diary, current, {
    ...{ office: pemda('92.02', 'BPKAD'), mode: 'tatapMuka', topics: ['OTSUS'], guests: 4 },
  })
    .arrives(addMinutes(current.start, -15))
    .does(addMinutes(current.start, 1), 'reception', 'start');
  const near = waiting();
  const early = addMinutes(near.start, -EARLY_MINUTES);
  appointment(stage, diary, near, {
    ...{ office: pemda('31'), mode: 'tatapMuka', topics: ['KAPASITAS_FISKAL'], guests: 4 },
  }).arrives(near.start > current.start ? early : addMinutes(near.start, 5));
  walkIn(stage, diary.ago(0.1), {
    ...{ office: pemda('21.01', 'BPKPD'), topics: ['DANA_DESA'], guests: 3 },
  });
  onTheirWay(stage, diary);
}

function onTheirWay(stage: Stage, diary: Diary): void {
  const { next } = diary;
  const nearest = appointment(stage, diary, next('tatapMuka'), {
    ...{ office: pemda('53.08', 'BPKAD'), mode: 'tatapMuka', topics: ['DAU'], guests: 7 },
    headClaim: { claim: 'attends', office: 'bupati', representedBy: null },
    firstGuest: 'Bupati',
  });
  seenInLobby(stage, diary.ago(0), nearest.number);
  appointment(stage, diary, next('tatapMuka'), {
    ...{ office: dprd('35.09'), mode: 'tatapMuka', topics: ['PDRD'], guests: 5 },
  });
  appointment(stage, diary, next('videoConference'), {
    ...{
      office: pemda('63.71', 'BPKPAD'),
      mode: 'videoConference',
      topics: ['JF_AKPD'],
      guests: 10,
    },
  });
  // The link is still missing.
  appointment(
    stage,
    diary,
    next('videoConference'),
    { office: pemda('91.03'), mode: 'videoConference', topics: ['DAK_FISIK'], guests: 6 },
    { body: { meetingUrl: null } },
  );
}
