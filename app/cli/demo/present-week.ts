import { close } from '#app/commands/closure.server.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { zClosure } from '#app/forms/resources.ts';
import { narasumberCandidates } from '#app/queries/candidates.server.ts';
import { appointment, visit } from './appointment.ts';
import type { Diary } from './diary.ts';
import { pemda } from './offices.ts';
import { done } from './outcome.ts';
import { request } from './request.ts';
import type { Stage } from './stage.ts';

type Line = readonly [workdays: number, mode: MeetingMode, region: string, topic: string];

/** The days just gone, so that the week has a beginning. */
const BEFORE: readonly Line[] = [
  [1, 'videoConference', '61.71', 'DAU'],
  [2, 'tatapMuka', '12.07', 'PDRD'],
  [3, 'videoConference', '15.71', 'PEMBIAYAAN'],
];

/** The rest of this week and the next: other hours, other units, other rooms. */
const COMING: readonly Line[] = [
  [1, 'tatapMuka', '33.74', 'PDRD'],
  [1, 'videoConference', '65.71', 'DBH'],
  [2, 'tatapMuka', '12.71', 'DAK_FISIK'],
  [2, 'videoConference', '34.71', 'IKD'],
  [3, 'tatapMuka', '52.71', 'DAU'],
  [3, 'videoConference', '62.71', 'HIBAH'],
  [4, 'tatapMuka', '11.71', 'OTSUS'],
  [5, 'tatapMuka', '36.04', 'PAJAK_DAERAH'],
  [5, 'videoConference', '73.06', 'DANA_DESA'],
  [6, 'tatapMuka', '32.04', 'DBH'],
  [6, 'tatapMuka', '35.15', 'DAK_NONFISIK'],
  [7, 'videoConference', '53.71', 'KAPASITAS_FISKAL'],
];

const GUESTS = 4;

/** Fills the week that is and the next one as an ordinary one is filled. */
export function playWeek(stage: Stage, diary: Diary): void {
  const { past, ahead } = diary;
  for (const [workdays, mode, region, topic] of BEFORE) {
    visit(stage, diary, past(workdays, mode), wish(mode, region, topic));
  }
  for (const [workdays, mode, region, topic] of COMING) {
    appointment(stage, diary, ahead(workdays, mode), wish(mode, region, topic));
  }
  held(stage, diary);
  absent(stage, diary);
}

function wish(mode: MeetingMode, region: string, topic: string) {
  return { office: pemda(region, 'BPKAD'), mode, topics: [topic], guests: GUESTS } as const;
}

/** Another hour is offered, and its place held until the pemda answers. */
function held(stage: Stage, { ago, ahead }: Diary): void {
  const mode = 'tatapMuka';
  request(stage, ago(20), 'pemda', {
    ...wish(mode, '72.10', 'KAPASITAS_FISKAL'),
    wants: [ahead(7, mode)],
  })
    .verified(ago(9))
    .planned(ago(1.8), ahead(4, mode), {
      verb: 'offer',
      body: { message: 'Pada hari yang diminta narasumber topik ini bertugas di luar kantor.' },
    });
}

/** Somebody who has nothing to do that afternoon is away. */
function absent({ house, timeline, cast }: Stage, { ago, ahead }: Diary): void {
  const { start } = ahead(3, 'videoConference');
  const end = addMinutes(start, 180);
  timeline.at(ago(0.8), () => {
    const asked = { slot: { start, end }, mode: 'videoConference' as const, now: house.clock() };
    const free = narasumberCandidates(house.db, asked, start).findLast((one) => !one.busy);
    if (free === undefined) throw new Error('Everybody is busy');
    const form = zClosure.parse({
      ...{ from: start, to: end, narasumberId: free.id, reason: 'Dinas ke luar kantor.' },
    });
    done(close(house, cast.as('secretariat'), form), 'absence');
  });
}
