import { undoMove } from '#app/commands/undo-move.server.ts';
import { runVerb } from '#app/commands/run-verb.server.ts';
import { UNDO_MINUTES } from '#app/domain/decisions/undo-move.ts';
import { VERB_FORMS } from '#app/forms/verbs.ts';
import { act, as, aVerified, done, read } from './deeds.ts';
import {
  at,
  changeAsked,
  deadlines,
  MONDAY_NINE,
  noShow,
  offered,
  reason,
  type Stage,
  TUESDAY_NINE,
} from './ending-stage.ts';

const LINK = 'https://teams.example/abc';

/** What stands in a calendar before anything changes. */
const MONDAY = '2026-12-07T09:00–10:00 Ruang Narasumber Lama';
const TUESDAY = '2026-12-08T09:00–10:00 Ruang Narasumber Lama';

/** What happens to a request, and what is left of it in everybody's calendar. */
export interface Story {
  /** Where it begins; approved unless told otherwise. */
  readonly from?: 'verified';
  readonly happens: (stage: Stage) => unknown;
  readonly pemda: string | null;
  /** The narasumber of the approval, and the one who may take their place. */
  readonly old: string | null;
  readonly fresh?: string;
  /** Words of the subject of the last mail the pemda has. */
  readonly says: RegExp;
}

/** Every ending and every change, by name. */
export const STORIES: Readonly<Record<string, Story>> = {
  approved: { happens: () => null, pemda: MONDAY, old: MONDAY, says: /terjadwal/ },
  'rejected before it was approved': {
    from: 'verified',
    happens: ({ house, number }) => done(act(house, number, 'reject', { reason })),
    ...{ pemda: null, old: null, says: /belum dapat dipenuhi/ },
  },
  withdrawn: {
    from: 'verified',
    happens: ({ house, number }) => done(act(house, number, 'withdraw', {}, as('pemda'))),
    ...{ pemda: null, old: null, says: /dicabut/ },
  },
  expired: {
    from: 'verified',
    happens: async ({ house }) => {
      at(house, '2026-12-07T04:00:00Z');
      await deadlines(house);
    },
    ...{ pemda: null, old: null, says: /berakhir tanpa jadwal/ },
  },
  'held and resumed': {
    from: 'verified',
    happens: ({ house, number }) => {
      done(act(house, number, 'hold', { reason }));
      done(act(house, number, 'resume'));
    },
    ...{ pemda: null, old: null, says: /dilanjutkan/ },
  },
  referred: {
    from: 'verified',
    happens: ({ house, number }) => done(act(house, number, 'refer', { to: 'ppid' })),
    ...{ pemda: null, old: null, says: /diteruskan/ },
  },
  merged: {
    from: 'verified',
    happens: ({ house, number }) => {
      const into = aVerified(house, { topics: ['PDRD'] });
      done(act(house, number, 'merge', { into }));
    },
    ...{ pemda: null, old: null, says: /digabung dengan K-/ },
  },
  offered: {
    from: 'verified',
    happens: offered,
    ...{ pemda: null, old: null, says: /Tawaran jadwal/ },
  },
  'offered and accepted': {
    from: 'verified',
    happens: (stage) => {
      offered(stage);
      done(act(stage.house, stage.number, 'accept', {}, as('pemda')));
    },
    ...{ pemda: TUESDAY, old: TUESDAY, says: /terjadwal/ },
  },
  'offered, and the answer never came': {
    from: 'verified',
    happens: async (stage) => {
      offered(stage);
      at(stage.house, '2026-12-01T02:00:00Z');
      await deadlines(stage.house);
    },
    ...{ pemda: null, old: null, says: /Tenggat tawaran jadwal sudah lewat/ },
  },
  'cancelled by the office': {
    happens: ({ house, number }) => done(act(house, number, 'cancel', { reason })),
    ...{ pemda: null, old: null, says: /dibatalkan/ },
  },
  'cancelled by the pemda': {
    happens: ({ house, number }) => done(act(house, number, 'cancel', { reason }, as('pemda'))),
    ...{ pemda: null, old: null, says: /dibatalkan/ },
  },
  'approved and cancelled before any mail went': {
    from: 'verified',
    happens: ({ house, number, old }) => {
      done(act(house, number, 'approve', { start: MONDAY_NINE, ...old }));
      done(act(house, number, 'cancel', { reason }));
    },
    ...{ pemda: null, old: null, says: /dibatalkan/ },
  },
  rescheduled: {
    happens: ({ house, number }) => done(act(house, number, 'reschedule', { start: TUESDAY_NINE })),
    ...{ pemda: TUESDAY, old: TUESDAY, says: /Jadwal konsultasi Anda berubah/ },
  },
  'rescheduled to somebody else': {
    happens: ({ house, number, fresh }) =>
      done(act(house, number, 'reschedule', { start: TUESDAY_NINE, ...fresh })),
    pemda: TUESDAY.replace('Lama', 'Baru'),
    old: null,
    fresh: TUESDAY.replace('Lama', 'Baru'),
    says: /Jadwal konsultasi Anda berubah/,
  },
  'rescheduled there and back': {
    happens: ({ house, number }) => {
      done(act(house, number, 'reschedule', { start: TUESDAY_NINE }));
      done(act(house, number, 'reschedule', { start: MONDAY_NINE }));
    },
    ...{ pemda: MONDAY, old: MONDAY, says: /Jadwal konsultasi Anda berubah/ },
  },
  'a change asked for and declined': {
    happens: (stage) => {
      changeAsked(stage);
      done(act(stage.house, stage.number, 'declineChange', { reason }));
    },
    ...{ pemda: MONDAY, old: MONDAY, says: /perubahan belum dapat dipenuhi, jadwal Anda tetap/ },
  },
  'a change asked for and granted': {
    happens: (stage) => {
      changeAsked(stage);
      done(act(stage.house, stage.number, 'approve', { start: TUESDAY_NINE, ...stage.old }));
    },
    ...{ pemda: TUESDAY, old: TUESDAY, says: /./ },
  },
  'nobody came': {
    happens: noShow,
    ...{ pemda: null, old: null, says: /Kehadiran Anda tidak tercatat/ },
  },
  'nobody came, which was wrong': {
    happens: (stage) => {
      noShow(stage);
      done(act(stage.house, stage.number, 'annul', { reason: 'Rombongan sudah di lobi.' }));
    },
    ...{ pemda: MONDAY, old: MONDAY, says: /“tidak hadir” Anda dibatalkan/ },
  },
  'another narasumber in the same room': {
    happens: ({ house, number, fresh, old }) => {
      const plan = { narasumberIds: fresh.narasumberIds, roomId: old.roomId, reason };
      done(act(house, number, 'reassign', plan));
    },
    ...{ pemda: MONDAY, old: null, fresh: MONDAY, says: /diperbarui/ },
  },
  'a narasumber who leaves and comes back': {
    happens: ({ house, number, fresh, old }) => {
      const plan = { roomId: old.roomId, reason };
      for (const { narasumberIds } of [fresh, old]) {
        done(act(house, number, 'reassign', { ...plan, narasumberIds }));
      }
    },
    ...{ pemda: MONDAY, old: MONDAY, says: /diperbarui/ },
  },
  'another room': {
    happens: ({ house, number, fresh }) =>
      done(act(house, number, 'reassign', { roomId: fresh.roomId, reason })),
    pemda: MONDAY.replace('Lama', 'Baru'),
    old: MONDAY.replace('Lama', 'Baru'),
    says: /diperbarui/,
  },
  'moved to video': {
    happens: ({ house, number, old }) => {
      const plan = { start: MONDAY_NINE, mode: 'videoConference', meetingUrl: LINK };
      done(act(house, number, 'reschedule', { ...old, ...plan, roomId: null }));
    },
    pemda: `2026-12-07T09:00–10:00 ${LINK}`,
    old: `2026-12-07T09:00–10:00 ${LINK}`,
    says: /Jadwal konsultasi Anda berubah/,
  },
  'moved to video and back to the room': {
    happens: ({ house, number, old }) => {
      const video = { mode: 'videoConference', meetingUrl: LINK };
      done(
        act(house, number, 'reschedule', { start: MONDAY_NINE, ...old, ...video, roomId: null }),
      );
      const room = { mode: 'tatapMuka', meetingUrl: null };
      done(act(house, number, 'reschedule', { start: TUESDAY_NINE, ...old, ...room }));
    },
    ...{ pemda: TUESDAY, old: TUESDAY, says: /Jadwal konsultasi Anda berubah/ },
  },
  'a video conference whose link follows': {
    happens: ({ house, number, old }) => {
      const plan = { start: MONDAY_NINE, mode: 'videoConference', roomId: null };
      done(act(house, number, 'reschedule', { ...old, ...plan }));
      done(act(house, number, 'reassign', { meetingUrl: LINK }));
    },
    pemda: `2026-12-07T09:00–10:00 ${LINK}`,
    old: `2026-12-07T09:00–10:00 ${LINK}`,
    says: /diperbarui/,
  },
  'moved on the board and taken back': {
    happens: ({ house, number }) => {
      const onTheBoard = { ...as('secretariat'), mailWaits: UNDO_MINUTES };
      const { revision } = read(house, number);
      const form = VERB_FORMS.reschedule.parse({ revision, start: TUESDAY_NINE });
      done(runVerb(house, onTheBoard, number, 'reschedule', form));
      const seen = { revision: revision + 1 };
      done(undoMove(house, as('secretariat'), number, seen));
      at(house, '2026-11-23T03:00:00Z');
    },
    ...{ pemda: MONDAY, old: MONDAY, says: /terjadwal/ },
  },
};
