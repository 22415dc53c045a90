import { registerWalkIn } from '#app/commands/walk-in.server.ts';
import { zWalkIn } from '#app/forms/reservation.ts';
import { paths } from '#app/http/paths.ts';
import type { AccessWorld } from './access-world.ts';
import { as, done } from './deeds.ts';
import type { Line } from './access-line.ts';

/** What the desk asks the supervisor. */
export const EXCEPTIONS: Record<string, Line> = {
  '/pengecualian': { who: 'answerException' },
  '/resepsionis/permohonan/:number/hubungkan': {
    who: 'registerWalkIn',
    at: (world) => paths.linkWalkIn(aWalkIn(world)),
  },
  // The desk says that a letter is to be made sure of, the others what came of it
  '/resepsionis/permohonan/:number/verifikasi-surat': {
    who: 'readDay',
    post: ['reception', 'secretariat', 'supervisor'],
  },
  // A sheet to read and to print; nothing is sent from it
  '/resepsionis/permohonan/:number/lembar': { who: 'readDay' },
};

function aWalkIn({ office: { house } }: AccessWorld): string {
  const requester = { regionCode: '71.72', body: 'pemda' };
  const made = done(
    registerWalkIn(house, as('reception'), zWalkIn.parse({ requester, guestCount: 2 })),
  );
  return made.kind === 'made' ? made.decision.next.number : made.number;
}
