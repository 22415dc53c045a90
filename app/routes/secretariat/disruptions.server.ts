import type { LoaderFunctionArgs } from '@remix-run/node';
import { look } from '#app/commands/look.server.ts';
import { can } from '#app/domain/people/permissions.ts';
import { openDisruptionRows } from '#app/queries/disruptions.server.ts';
import { causeLine, disruptionViews } from '../deeds/disruptions.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Everything that waits for somebody, by what came between. */
export async function loadDisruptions(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readInbox');
  return look(services, actor, (looking) => {
    const rows = openDisruptionRows(looking.tx);
    const causes = new Map(rows.map((row) => [`${row.cause}:${row.causeId}`, row]));
    const groups = [...causes].map(([key, first]) => ({
      key,
      cause: first.cause,
      ...causeLine(looking, first),
      rows: disruptionViews(
        looking,
        rows.filter(({ cause, causeId }) => `${cause}:${causeId}` === key),
      ),
    }));
    return { count: rows.length, groups, mayOpenClosure: can(actor, 'manageResources') };
  });
}
