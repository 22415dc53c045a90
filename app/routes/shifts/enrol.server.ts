import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { enrolDevice } from '#app/commands/device-enrolment.server.ts';
import { tooManyAttempts } from '#app/copy/accounts.ts';
import { CODE_FAILED } from '#app/copy/shifts.ts';
import { readDeviceCode } from '#app/domain/reception/device-code.ts';
import { paths } from '#app/http/paths.ts';
import { countDeviceCode } from '#app/http/pin-limits.server.ts';
import { deviceCookie } from '../guards/device-cookie.server.ts';
import { deviceHere } from '../guards/device.server.ts';
import { sentForm, textField } from '../guards/sent-form.server.ts';

/** As what this browser is enrolled already, if it is. */
export async function loadEnrolment(args: LoaderFunctionArgs) {
  const device = await deviceHere(args);
  return device === null ? null : { name: device.name, place: device.place };
}

/** Takes the one-time code and goes on to what the device is for. */
export async function doEnrolment(args: ActionFunctionArgs) {
  const { services, address, requestId } = args.context;
  const typed = textField(await sentForm(args.request), 'kode').slice(0, 100);
  if (typed.trim() === '') return refused(400, typed, 'Isi kode pendaftaran.');
  const minutes = await countDeviceCode(services, address);
  if (minutes !== null) return refused(429, typed, tooManyAttempts(minutes), minutes);
  const code = readDeviceCode(typed);
  const before = await deviceHere(args);
  const enrolled = code === null ? null : enrolDevice(services, { code, before, requestId });
  if (!enrolled?.ok) return refused(401, typed, CODE_FAILED);
  const { token, place } = enrolled.value;
  const headers = { 'Set-Cookie': await deviceCookie(token, services.env) };
  return redirect(place === 'desk' ? paths.shift : paths.lobby, { headers });
}

function refused(status: 400 | 401 | 429, typed: string, message: string, minutes = 0) {
  const headers = minutes > 0 ? { 'Retry-After': String(minutes * 60) } : {};
  return data({ typed, message }, { status, headers });
}
