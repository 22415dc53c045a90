import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { reservationVerb } from './reservation-verb.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(reservationVerb, args);
export const action = (args: ActionFunctionArgs) => serve(reservationVerb, args);
