import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { policy } from './policies.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(policy, args);
export const action = (args: ActionFunctionArgs) => serve(policy, args);
