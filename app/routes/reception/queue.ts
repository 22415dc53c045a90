import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { takeQueued } from '#app/commands/desk-queue.server.ts';
import { zQueuedDeed } from '#app/forms/queued-deed-schema.ts';
import { readBody } from '#app/http/api/read-body.server.ts';
import { paths } from '#app/http/paths.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Nobody reads anything here. */
export async function loader(args: ActionFunctionArgs) {
  await requireStaff(args, 'settleConflict');
  return redirect(paths.today);
}

/** Takes one deed that a desk wrote down without a line. */
export async function action(args: ActionFunctionArgs) {
  const { services, doer } = await requireStaff(args, 'settleConflict');
  const body = await readBody(args.request, null);
  if (!body.ok) return new Response(null, { status: body.error.code === 'too-large' ? 413 : 400 });
  const queued = zQueuedDeed.safeParse(body.value.json);
  if (!queued.success) return new Response(null, { status: 400 });
  return Response.json(takeQueued(services, doer, queued.data));
}
