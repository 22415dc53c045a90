import type { LoaderFunctionArgs } from '@remix-run/node';
import { notulaOfHouse } from './notula.server.ts';

export const loader = (args: LoaderFunctionArgs) => notulaOfHouse(args);
