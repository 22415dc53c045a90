import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { look } from '#app/commands/look.server.ts';
import { noteReadingOnce } from '#app/commands/note-reading.server.ts';
import { parseLocalDate } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { can } from '#app/domain/people/permissions.ts';
import { looksLikeCode } from '#app/domain/reception/scan.ts';
import { readPassCode } from '#app/domain/reservation/pass-code.ts';
import { paths } from '#app/http/paths.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { textField } from '../guards/sent-form.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { besideTheDay, headOfDay } from './beside-day.server.ts';
import { dayAt } from './day.server.ts';
import { answerToCode } from './scan.server.ts';
import { groupNumbered, search } from './search.server.ts';

/** So often a page without script reads itself anew where its reader wishes it, in seconds. */
const RENEWED_EVERY = 60;

/** The longest thing that is looked for: an address with a code in it. */
const LONGEST = 200;

/** The desk's list: today's by itself, or another day by `hari`. */
export async function loadDay(args: LoaderFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'readDay');
  const { searchParams } = new URL(args.request.url);
  const renewing = searchParams.get('segar');
  const shown = look(services, actor, (looking) => {
    const today = dayOf(looking.context.now);
    const day = parseLocalDate(searchParams.get('hari') ?? '') ?? today;
    return { ...headOfDay(day, today), ...besideTheDay(looking, day), ...dayAt(looking, day), day };
  });
  if (shown.hasGuests) noteReadingOnce(services, doer, { id: shown.day }, 'dayList');
  const page = {
    ...shown,
    renewal: renewalOf(shown.isToday, renewing),
    walkInHref: shown.isToday && can(actor, 'registerWalkIn') ? paths.walkIn : null,
    emergencyHref: shown.isToday && can(actor, 'readEmergencyList') ? paths.emergencyList : null,
    canScan: can(actor, 'scanCode'),
  };
  // Word of what was just done belongs to one look alone, so the next one goes without it.
  const headers = { Refresh: `${RENEWED_EVERY}; url=${page.renewal.byClock.href}` };
  return page.renewal.byClock.on ? data(page, { headers }) : data(page);
}

function renewalOf(isToday: boolean, renewing: string | null) {
  const on = isToday && renewing !== 'tidak';
  return {
    on,
    switchHref: on ? `${paths.today}?segar=tidak` : paths.today,
    byClock: {
      href: `${paths.today}?segar=berkala`,
      seconds: RENEWED_EVERY,
      on: isToday && renewing === 'berkala',
    },
  };
}

/** Leads to the group of a number or a code; else the page with what was found, or what the code is. */
export async function findOrScan(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'readDay');
  const { services, actor } = call;
  const form = await requireForm(args.request);
  const sought = textField(form, 'cari').trim().slice(0, LONGEST);
  if (sought === '') throw redirect(paths.today);
  const isCode = readPassCode(sought) !== null;
  const number = isCode ? null : look(services, actor, (looking) => groupNumbered(looking, sought));
  if (number !== null) throw redirect(paths.group(number));
  const isShown = isCode || looksLikeCode(sought) || textField(form, 'pindai') !== '';
  const answer =
    isShown && can(actor, 'scanCode')
      ? { scan: await answerToCode(call, sought), found: null, sought: '' }
      : { scan: null, found: look(services, actor, (looking) => search(looking, sought)), sought };
  return data(answer, { headers: { 'Cache-Control': 'no-store' } });
}
