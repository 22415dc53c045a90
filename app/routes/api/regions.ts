import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { regions } from './regions.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(regions, args);
export const action = (args: ActionFunctionArgs) => serve(regions, args);
