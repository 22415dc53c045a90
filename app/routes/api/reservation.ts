import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { reservation } from './reservation.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(reservation, args);
export const action = (args: ActionFunctionArgs) => serve(reservation, args);
