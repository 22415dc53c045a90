import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import type { Doer } from '#app/commands/decide.server.ts';
import { lobbyDoer, tellLobby } from '#app/commands/lobby.server.ts';
import { look } from '#app/commands/look.server.ts';
import { formatDay, formatTime } from '#app/copy/dates.ts';
import { clockOf } from '#app/copy/desk.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { paths } from '#app/http/paths.ts';
import { type LobbyGroup, lobbyGroups } from '#app/queries/lobby.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import type { Reference } from '#app/queries/reference.server.ts';
import type { Services } from '#app/services.server.ts';
import { deviceAt } from '../guards/device.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { staffHere } from '../guards/staff-here.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** So often the list reads itself anew, in seconds. */
const RENEWED_EVERY = 30;

/** A group as the lobby sees it, ready to be read; there is nothing else to know here. */
export interface LobbyRow {
  readonly id: string;
  /** "09.00" */
  readonly at: string;
  readonly office: string;
  readonly guests: number;
  /** "08.52 WIB", once the lobby has said so. */
  readonly seenAt: string | null;
}

interface LobbyCall {
  readonly services: Services;
  readonly doer: Doer;
  /** A device by itself; a member of staff finds back to the desk. */
  readonly deviceName: string | null;
}

/** Today's tatap muka, for a device of the lobby or whoever may say so in its place. */
export async function loadLobby(args: LoaderFunctionArgs) {
  const { services, doer, deviceName } = await requireLobby(args);
  const page = look(services, doer.actor, ({ tx, reference, context: { now } }) => {
    const groups = lobbyGroups(tx, dayOf(now));
    const rows = (isAwaited: boolean) =>
      groups
        .filter(({ status }) => (status === 'approved') === isAwaited)
        .map((group) => rowOf(group, reference));
    return {
      ...{ awaited: rows(true), gone: rows(false) },
      ...{ dayText: formatDay(dayOf(now)), readAt: formatTime(now) },
    };
  });
  const headers = { Refresh: `${RENEWED_EVERY}; url=${paths.lobby}?otomatis=ya` };
  return data({ ...page, deviceName, seconds: RENEWED_EVERY }, { headers });
}

/** "Rombongan tiba", or that it was a mistake. */
export async function doLobby(args: ActionFunctionArgs): Promise<Response> {
  const { services, doer } = await requireLobby(args);
  const form = await requireForm(args.request);
  const [id, deed] = [form.get('rombongan'), form.get('langkah')];
  if (typeof id !== 'string' || (deed !== 'tiba' && deed !== 'urungkan')) {
    throw data(null, { status: 400 });
  }
  const told = tellLobby(services, doer, id, deed === 'tiba' ? 'arrived' : 'annulled');
  if (!told.ok) throw data(null, { status: told.error.code === 'forbidden' ? 403 : 404 });
  return redirect(paths.lobby);
}

/** A device of the lobby needs nobody; anyone else needs to be somebody of the house who may. */
async function requireLobby(args: LoaderFunctionArgs | ActionFunctionArgs): Promise<LobbyCall> {
  const { services, requestId } = args.context;
  const device = await deviceAt(args, 'lobby');
  if (device !== null) {
    return { services, doer: lobbyDoer(device, requestId), deviceName: device.name };
  }
  if ((await staffHere(args)) === null) throw data({ reason: 'notEnrolled' }, { status: 403 });
  const { doer } = await requireStaff(args, 'tellLobbyArrival');
  return { services, doer, deviceName: null };
}

function rowOf(
  { id, office, startsAt, guests, seenAt }: LobbyGroup,
  reference: Reference,
): LobbyRow {
  const label = officeLabel(office, reference);
  return {
    ...{ id, guests },
    at: startsAt === null ? '–' : clockOf(startsAt),
    office: office.opd === null ? label : `${label} · ${office.opd}`,
    seenAt: seenAt === null ? null : formatTime(seenAt),
  };
}
