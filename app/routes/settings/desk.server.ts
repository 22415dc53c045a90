import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { DESK_SETTINGS_SUBJECT, saveDeskSettings } from '#app/commands/desk-settings.server.ts';
import { zDeskSettings } from '#app/forms/shifts.ts';
import { paths } from '#app/http/paths.ts';
import { lastLineOn } from '#app/queries/last-change.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { doResource } from './resource-deed.server.ts';

/** What the office has chosen for its desk. */
export async function loadDeskSettings(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageOfficeSettings');
  const { lockMinutes, photos } = referenceOf(services.db).desk;
  return {
    values: { lockMinutes: String(lockMinutes), photos: photos ? 'ya' : 'tidak' },
    seen: lastLineOn(services.db, DESK_SETTINGS_SUBJECT),
    current: [
      { label: 'Layar terkunci setelah', value: `${lockMinutes} menit` },
      { label: 'Foto pada ketidaksesuaian', value: photos ? 'Boleh' : 'Tidak' },
    ],
  };
}

/** Saves it, unless somebody else was first. */
export function changeDeskSettings(args: ActionFunctionArgs) {
  return doResource(args, {
    ...{ right: 'manageOfficeSettings', shape: zDeskSettings },
    deed: ({ services, doer }, { lockMinutes, photos }) =>
      saveDeskSettings(services, doer, { lockMinutes, photos: photos === 'ya' }),
    subject: DESK_SETTINGS_SUBJECT,
    ...{ to: paths.deskSettings, done: 'tersimpan' },
  });
}
