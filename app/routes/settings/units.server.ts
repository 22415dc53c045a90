import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { everyUnit } from '#app/queries/resource-lists.server.ts';
import { lastLineOn } from '#app/queries/last-change.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

export async function loadUnits(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageResources');
  return { units: everyUnit(services.db) };
}

export async function loadOneUnit(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageResources');
  const unit = everyUnit(services.db).find(({ id }) => id === args.params.id);
  if (unit === undefined) throw data(null, { status: 404 });
  return { unit, seen: lastLineOn(services.db, `unit:${unit.id}`) };
}
