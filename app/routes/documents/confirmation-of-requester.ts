import type { LoaderFunctionArgs } from '@remix-run/node';
import { confirmationOfRequester } from './confirmation.server.ts';

export const loader = (args: LoaderFunctionArgs) => confirmationOfRequester(args);
