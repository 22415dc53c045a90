import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { serve } from './serve.server.ts';

/** Any other address under `/api`, whatever the method. */
export const loader = (args: LoaderFunctionArgs) => serve(() => null, args);
export const action = (args: ActionFunctionArgs) => serve(() => null, args);
