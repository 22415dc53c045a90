import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { disruptionKeep } from './disruptions.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(disruptionKeep, args);
export const action = (args: ActionFunctionArgs) => serve(disruptionKeep, args);
