import type { LoaderFunctionArgs } from '@remix-run/node';
import { notulaOfRequester } from './notula.server.ts';

export const loader = (args: LoaderFunctionArgs) => notulaOfRequester(args);
