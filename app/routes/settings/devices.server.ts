import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { renameDevice, revokeDevice } from '#app/commands/devices.server.ts';
import { makeDeviceCode } from '#app/commands/device-enrolment.server.ts';
import { formatInstant } from '#app/copy/dates.ts';
import { zDeviceName, zNewDevice } from '#app/forms/shifts.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { findDevice, listDevices } from '#app/queries/devices.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Every device, and when it was last seen. */
export async function loadDevices(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageDevices');
  const devices = listDevices(services.db).map((device) => ({
    ...{ id: device.id, name: device.name, place: device.place, by: device.enrolledBy },
    since: formatInstant(device.enrolledAt),
    lastSeen: formatInstant(device.lastSeenAt),
    revoked:
      device.revokedAt === null
        ? null
        : `${formatInstant(device.revokedAt)}, oleh ${device.revokedBy ?? '–'}`,
  }));
  return { devices, enrolAt: `${services.baseUrl}${paths.enrol}` };
}

/** Makes the code of a new device; the answer shows it, and nothing else ever does. */
export async function makeCode(args: ActionFunctionArgs) {
  const { services, doer, actor } = await requireStaff(args, 'manageDevices');
  const sent = readForm(await requireForm(args.request), zNewDevice);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const made = makeDeviceCode(services, doer, sent.value);
  if (!made.ok) return refusedAnswer(sent, made.error, actor);
  const { code, expiresAt } = made.value;
  return data({ code, until: formatInstant(expiresAt), name: sent.value.name });
}

/** One device that is in use; 404 where there is none. */
export async function loadDevice(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageDevices');
  const device = findDevice(services.db, args.params.id ?? '');
  if (device === null || device.revokedAt !== null) throw data(null, { status: 404 });
  return { id: device.id, name: device.name, place: device.place };
}

export async function rename(args: ActionFunctionArgs) {
  const { services, doer, actor } = await requireStaff(args, 'manageDevices');
  const sent = readForm(await requireForm(args.request), zDeviceName);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const renamed = renameDevice(services, doer, args.params.id ?? '', sent.value.name);
  if (!renamed.ok) return refusedAnswer(sent, renamed.error, actor);
  return redirect(withDone(paths.devices, 'perangkat-dinamai'));
}

export async function revoke(args: ActionFunctionArgs): Promise<Response> {
  const { services, doer } = await requireStaff(args, 'manageDevices');
  const revoked = revokeDevice(services, doer, args.params.id ?? '');
  if (!revoked.ok) throw data(null, { status: 404 });
  return redirect(withDone(paths.devices, 'perangkat-dicabut'));
}
