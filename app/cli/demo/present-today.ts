import { scanCode } from '#app/commands/scan.server.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import { askException } from '#app/commands/exceptions.server.ts';
import { representedText } from '#app/copy/desk.ts';
import { appointment } from './appointment.ts';
import { type Diary, EARLY_MINUTES } from './diary.ts';
import { dprd, pemda } from './offices.ts';
import { done } from './outcome.ts';
import { playDoor, takesBack } from './present-door.ts';
import { walkIn } from './request.ts';
import { seenInLobby } from './seen-in-lobby.ts';
import type { Stage } from './stage.ts';
import { stampsSpd } from './stamps.ts';

/** The desk now: one group inside, one at the desk, one without an appointment, the others on the way. */
export function playToday(stage: Stage, diary: Diary): void {
  const { current, waiting } = diary;
  const awaited = appointment(stage, diary, current, {
    ...{ office: pemda('92.02', 'BPKAD'), mode: 'tatapMuka', topics: ['OTSUS'], guests: 4 },
    headClaim: { claim: 'attends', office: 'bupati', representedBy: null },
  }).arrives(addMinutes(current.start, -20), { headVerdict: 'absent' });
  // The Bupati was announced and did not come; the others went in under the ordinary limit.
  const inside = takesBack(stage, awaited, addMinutes(current.start, -18))
    .arrives(addMinutes(current.start, -15), { headVerdict: 'absent' })
    .does(addMinutes(current.start, 1), 'reception', 'start');
  stampsSpd(stage, inside, addMinutes(current.start, 2));
  const near = waiting();
  const early = addMinutes(near.start, -EARLY_MINUTES);
  // The Gubernur is represented, the letter has been seen, and one of them is on no list.
  appointment(stage, diary, near, {
    ...{ office: pemda('31'), mode: 'tatapMuka', topics: ['KAPASITAS_FISKAL'], guests: 4 },
    headClaim: { claim: 'attends', office: 'gubernur', representedBy: null },
    firstGuest: 'Sekretaris Daerah',
  }).arrives(near.start > current.start ? early : addMinutes(near.start, 5), {
    ...{ headVerdict: 'represented', unlisted: ['Pengganti Contoh'] },
    headRepresentedBy: representedText('Sekretaris Daerah', true),
  });
  walkIn(stage, diary.ago(0.1), {
    ...{ office: pemda('21.01', 'BPKPD'), topics: ['DANA_DESA'], guests: 3 },
  });
  tooManyAtTheDesk(stage, diary);
  // The QR of another house, and a code that was given to nobody.
  stage.timeline.at(diary.ago(0.2), () => {
    for (const shown of ['https://contoh.go.id/undangan', '7'.repeat(26)]) {
      scanCode(stage.house, stage.cast.as('reception'), shown, null);
    }
  });
  playDoor(stage, diary);
  onTheirWay(stage, diary);
}

/** Six at the desk under a limit of five: the supervisor has been asked, and has not answered yet. */
function tooManyAtTheDesk(stage: Stage, { ago }: Diary): void {
  const group = walkIn(stage, ago(0.06), {
    ...{ office: dprd('73.71'), topics: ['PDRD'], guests: 6 },
  });
  stage.timeline.at(ago(0.04), () => {
    const words = 'Rombongan datang dari jauh dan tidak dapat kembali pada hari lain.';
    const question = { arrival: null, words };
    done(
      askException(stage.house, stage.cast.as('reception'), group.number(), question),
      'askException',
    );
  });
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
