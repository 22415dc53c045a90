import type { LoaderFunctionArgs } from '@remix-run/node';
import { confirmationOfHouse } from './confirmation.server.ts';

export const loader = (args: LoaderFunctionArgs) => confirmationOfHouse(args);
