import type { ReactNode } from 'react';
import { ROLE_WORDS } from '#app/copy/people.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { Deed } from '#app/domain/people/permissions.ts';
import type { Actor, Role } from '#app/domain/people/roles.ts';
import { paths } from '#app/http/paths.ts';
import { opensByPin } from '#app/domain/reception/desk-session.ts';
import { LineState } from '../desk/line/line-state.tsx';
import { DeskLock } from '../shifts/desk-lock.tsx';
import { DeskBar, LockButton, ShiftLink } from '../shifts/desk-bar.tsx';
import type { DeskStanding } from '../shifts/desk-standing.ts';
import { SkipLink } from './skip-link.tsx';
import { NarrowMenu, WideMenu } from './staff-menu.tsx';

export interface SignedIn {
  readonly name: string;
  readonly role: Role;
  /** In the supervisor's place today. */
  readonly isDeputy?: boolean | undefined;
  /** Questions of the desk that wait for whoever may answer them. */
  readonly questions?: number | undefined;
  /** How they stand at the desk; null for those who see no guests. */
  readonly desk: DeskStanding | null;
}

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

function placesOf({
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
function placeAt(here: string, places: readonly Place[]): string | undefined {
  // It is found among the settings, and leads back there.
  if (here === paths.secretariatCalendar) return paths.settings;
  return places
    .map(({ href }) => href)
    .filter((href) => here === href || here.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0];
}

interface StaffFrameProps {
  readonly who: SignedIn;
  /** Path of the page, to mark the place it belongs to. */
  readonly here: string;
  /** Its query, to come back to. */
  readonly search?: string;
  readonly children: ReactNode;
}

/** What stands around every page of the house: the places of one's role, and who one is. */
export function StaffFrame({ who, here, search = '', children }: StaffFrameProps) {
  const { desk = null } = who;
  const byPin = desk?.byPin === true;
  // Whoever came by PIN is shown only where a PIN leads.
  const places = placesOf(who).filter(({ href, deed }) => !byPin || opensByPin(deed, href));
  const isAtDesk = desk !== null && (desk.deviceName !== null || isDeskPage(here));
  const place = placeAt(here, places);
  const links = places.map(({ href, text }) => ({
    ...{ href, text, isHere: href === place },
    waiting: href === paths.exceptions ? (who.questions ?? 0) : 0,
  }));
  return (
    <>
      <SkipLink />
      <header className="no-print relative border-b-4 border-gold bg-navy text-white [&_:focus-visible]:outline-white">
        {/* One row where everything fits; else who one is stands above, and the places wrap. */}
        <div className="wrap-wide flex items-center justify-between gap-x-4 md:flex-wrap-reverse md:gap-x-6 md:pt-1.5">
          <div className="flex min-w-0 items-center gap-x-5 md:items-start">
            <a
              href={homeHere(who)}
              className="inline-flex min-h-11 items-center text-xl font-bold text-white no-underline"
            >
              Sambang
            </a>
            <WideMenu links={links} />
          </div>
          <div className="ml-auto hidden flex-wrap items-center gap-x-4 text-sm md:flex">
            {desk !== null && isAtDesk && <DeskBar desk={desk} here={`${here}${search}`} />}
            <Who who={who} byPin={byPin} />
            <SignOut />
          </div>
          <NarrowMenu
            links={links}
            lock={isAtDesk ? <LockButton here={`${here}${search}`} /> : null}
          >
            <Who who={who} byPin={byPin} />
            {isAtDesk && desk.deviceName !== null && (
              <ShiftLink deviceName={desk.deviceName} here={`${here}${search}`} />
            )}
            <SignOut />
          </NarrowMenu>
        </div>
        {places.some(({ href }) => href === paths.today) && <LineState here={here} />}
      </header>
      <main id="isi" tabIndex={-1} className="wrap-wide flex-1 py-6 outline-none">
        {children}
      </main>
      {desk !== null && desk.deviceName !== null && (
        <DeskLock desk={desk} name={who.name} here={`${here}${search}`} />
      )}
    </>
  );
}

function isDeskPage(here: string): boolean {
  return here === paths.today || here.startsWith(`${paths.today}/`);
}

/** Who one is; a PIN does not open one's account. */
function Who({ who, byPin }: { readonly who: SignedIn; readonly byPin: boolean }) {
  const words = (
    <>
      {who.name}
      <span className="ml-1 text-[#d9deea]">({ROLE_WORDS[who.role]})</span>
    </>
  );
  const look = 'inline-flex min-h-8 items-center text-white';
  if (byPin) return <span className={look}>{words}</span>;
  return (
    <a href={paths.account} className={look}>
      {words}
    </a>
  );
}

function SignOut() {
  return (
    <form method="post" action={paths.signOut}>
      <button
        type="submit"
        className="min-h-11 cursor-pointer font-semibold text-white underline underline-offset-3"
      >
        Keluar
      </button>
    </form>
  );
}
