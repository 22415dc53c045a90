import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { reservations } from './reservations.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(reservations, args);
export const action = (args: ActionFunctionArgs) => serve(reservations, args);
