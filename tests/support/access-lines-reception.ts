import { paths } from '#app/http/paths.ts';
import type { Line } from './access-line.ts';
import type { StaffRole } from './screens.ts';

/** Whoever may call a group in or end its visit; a narasumber only their own. */
const AT_THE_DOOR: readonly StaffRole[] = ['reception', 'secretariat', 'unit'];

export const RECEPTION: Record<string, Line> = {
  '/resepsionis/permohonan/:number/panggil-masuk': { who: AT_THE_DOOR, post: 'start' },
  '/resepsionis/permohonan/:number/selesai': { who: AT_THE_DOOR, post: 'close' },
  '/resepsionis': { who: 'readDay' },
  '/resepsionis/tanpa-janji': { who: 'registerWalkIn' },
  '/resepsionis/permohonan/:number': { who: 'readDay', post: 'checkIn' },
  ...Object.fromEntries(
    (['checkOut', 'noShow', 'annul', 'admit', 'refuse'] as const).map((verb): [string, Line] => [
      paths.groupVerb(':number', verb).replace('%3A', ':'),
      { who: verb },
    ]),
  ),
  '/ketidaksesuaian': { who: 'readStaff' },
  '/ketidaksesuaian/:id/lampiran': {
    who: 'readInbox',
    at: ({ violationId }) => paths.violationFile(violationId),
  },
  '/ketidaksesuaian/:id': {
    who: 'readStaff',
    at: ({ violationId }) => paths.violation(violationId),
  },
  ...Object.fromEntries(
    (['release', 'confirm', 'withdraw', 'correct'] as const).map((verb): [string, Line] => [
      paths.violationVerb(':id', verb).replace('%3A', ':'),
      { who: `violation.${verb}`, at: ({ violationId }) => paths.violationVerb(violationId, verb) },
    ]),
  ),
};
