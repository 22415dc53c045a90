import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { paths } from '#app/http/paths.ts';
import { doUnlock } from './unlock.server.ts';

/** Nothing to look at: without script the lock has a page of its own. */
export const loader = (): Response => redirect(paths.locked);

export const action = (args: ActionFunctionArgs): Promise<Response> => doUnlock(args);
