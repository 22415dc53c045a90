import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { closure } from './closures.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(closure, args);
export const action = (args: ActionFunctionArgs) => serve(closure, args);
