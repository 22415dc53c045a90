import { paths } from '#app/http/paths.ts';
import type { Line } from './access-line.ts';

/** Calendars to subscribe to: where their addresses are made, and the addresses themselves. */
export const CALENDARS: Record<string, Line> = {
  // An address that nobody was given opens nothing, whoever asks
  '/kalender/:file': { who: 'nobody', at: () => paths.calendarFeed('A'.repeat(22)) },
  '/narasumber/kalender': { who: 'answerAssignment' },
  '/sekretariat/kalender': { who: 'manageResources' },
  '/pengaturan/ruang/:id/kalender': {
    who: 'manageResources',
    at: ({ roomId }) => paths.roomCalendar(roomId),
  },
  '/instansi/kalender/:claim': {
    who: 'confirmed',
    at: ({ confirmedClaimId }) => paths.officeCalendar(confirmedClaimId),
  },
  // The sample is of the unit's own; no narasumber of the sample has an account
  '/narasumber/permohonan/:number/kalender': {
    who: ['unit'],
    at: ({ approvedNumber }) => paths.sessionCalendar(approvedNumber),
  },
};
