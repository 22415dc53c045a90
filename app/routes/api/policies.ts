import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { policies } from './policies.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(policies, args);
export const action = (args: ActionFunctionArgs) => serve(policies, args);
