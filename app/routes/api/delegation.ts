import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { delegation } from './delegations.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(delegation, args);
export const action = (args: ActionFunctionArgs) => serve(delegation, args);
