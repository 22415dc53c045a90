import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { disruptions } from './disruptions.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(disruptions, args);
export const action = (args: ActionFunctionArgs) => serve(disruptions, args);
