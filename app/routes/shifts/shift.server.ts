import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { ownPath, paths } from '#app/http/paths.ts';
import { peopleAtDesk } from '#app/queries/desk-people.server.ts';
import { deviceAt } from '../guards/device.server.ts';
import { sentForm, textField } from '../guards/sent-form.server.ts';
import { sessionCookie } from '../guards/session-cookie.server.ts';
import { staffHere } from '../guards/staff-here.server.ts';
import { stepUp, waitHeaders } from './pin-guess.server.ts';

/** Who may take this desk over, who stands there now, and whose PIN is asked. */
export async function loadShift(args: LoaderFunctionArgs) {
  const { services } = args.context;
  const device = await deviceAt(args, 'desk');
  if (device === null) throw data({ reason: 'notEnrolled' }, { status: 403 });
  const { searchParams } = new URL(args.request.url);
  const now = await staffHere(args);
  const people = peopleAtDesk(services.db);
  const to = ownPath(searchParams.get('ke'), paths.today);
  return {
    ...{ to, people, deviceName: device.name },
    hasLeft: searchParams.get('hasil') === 'keluar',
    chosen: people.find(({ id }) => id === searchParams.get('orang')) ?? null,
    current: now === null ? null : { id: now.actor.id, name: now.actor.name },
    isLocked: now?.isLocked ?? false,
  };
}

/** Takes the desk over and goes on at the page where the other person stood. */
export async function doShift(args: ActionFunctionArgs) {
  const device = await deviceAt(args, 'desk');
  if (device === null) throw data({ reason: 'notEnrolled' }, { status: 403 });
  const form = await sentForm(args.request);
  const [person, pin] = [textField(form, 'orang'), textField(form, 'pin')];
  if (person === '' || pin === '') {
    return data({ message: 'Pilih nama, lalu masukkan PIN.' }, { status: 400 });
  }
  const got = await stepUp(args, device, { person, pin });
  if (!('token' in got)) {
    return data({ message: got.message }, { status: got.status, headers: waitHeaders(got) });
  }
  const cookie = await sessionCookie(got.token, args.context.services.env);
  const to = ownPath(textField(form, 'ke'), paths.today);
  return redirect(to, { headers: { 'Set-Cookie': cookie } });
}
