import type { LoaderFunctionArgs } from '@remix-run/node';
import { notulaOfHolder } from './notula.server.ts';

export const loader = (args: LoaderFunctionArgs) => notulaOfHolder(args);
