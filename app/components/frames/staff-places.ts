import { can } from '#app/domain/people/permissions.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { Deed } from '#app/domain/people/permissions.ts';
import type { Actor, Role } from '#app/domain/people/roles.ts';
import { paths } from '#app/http/paths.ts';
import type { SignedIn } from './signed-in.ts';

interface Place {
  readonly href: string;
  readonly text: string;
  readonly deed: Deed;
  /** Only for this role, of those who may. */
  readonly role?: Role;
}

/** The places of the house, each for those who may enter it. */
const PLACES: readonly Place[] = [
  { href: paths.contactCentre, text: 'Telepon dan pesan', deed: 'writeNote', role: 'agent' },
  { href: paths.inbox, text: 'Permohonan', deed: 'readInbox' },
  { href: paths.board, text: 'Papan jadwal', deed: 'readBoard' },
  { href: paths.today, text: 'Tamu hari ini', deed: 'readDay' },
  { href: paths.exceptions, text: 'Pengecualian', deed: 'answerException' },
  { href: paths.unitRequests, text: 'Permintaan', deed: 'answerUnit' },
  { href: paths.agenda, text: 'Agenda', deed: 'readAgenda' },
  { href: paths.violations, text: 'Ketidaksesuaian', deed: 'readStaff' },
  { href: paths.reports, text: 'Laporan', deed: 'readReport' },
  // An admin finds the deputies among the settings.
  { href: paths.deputies, text: 'Wakil', deed: 'delegate', role: 'supervisor' },
  // Whoever weighs what was decided reads the rules; the others find them among the settings.
  { href: paths.policies, text: 'Ketentuan', deed: 'readStaff', role: 'supervisor' },
  { href: paths.policies, text: 'Ketentuan', deed: 'readStaff', role: 'auditor' },
  { href: paths.settings, text: 'Pengaturan', deed: 'manageResources' },
];

/** Where a role begins its day. */
export function homeOf(role: Role): string {
  return placesOf({ role })[0]?.href ?? paths.account;
}

/** Where somebody goes on from a page: a PIN leads to the desk alone. */
export function homeHere({ role, desk }: SignedIn): string {
  return desk?.byPin === true ? paths.today : homeOf(role);
}

/** The places of the house that this person has. */
export function placesOf({
  role,
  isDeputy = false,
}: Pick<SignedIn, 'role' | 'isDeputy'>): readonly Place[] {
  const actor: Actor = {
    ...{ kind: 'user', id: '', name: '', role },
    ...{ officeKey: null, unitId: null, narasumberId: null },
    // Until when does not matter for the places of today.
    deputyUntil: isDeputy ? ('9999-12-31' as LocalDate) : null,
  };
  const open = PLACES.filter(({ deed, role: only = role }) => only === role && can(actor, deed));
  // The desk's own list comes first for those who stand there.
  return role === 'admin' ? [...open].reverse() : open;
}

/** The place a page belongs to: of those of one's role it lies under, the nearest. */
export function placeAt(here: string, places: readonly Place[]): string | undefined {
  // It is found among the settings, and leads back there.
  if (here === paths.secretariatCalendar) return paths.settings;
  return places
    .map(({ href }) => href)
    .filter((href) => here === href || here.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0];
}
