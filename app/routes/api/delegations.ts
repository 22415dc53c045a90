import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { delegations } from './delegations.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(delegations, args);
export const action = (args: ActionFunctionArgs) => serve(delegations, args);
