import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { availability } from './availability.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(availability, args);
export const action = (args: ActionFunctionArgs) => serve(availability, args);
