import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerFeed } from './feed.server.ts';

/** For calendar programs: no cookie, no session, the address alone opens it. */
export const loader = (args: LoaderFunctionArgs) => answerFeed(args);
