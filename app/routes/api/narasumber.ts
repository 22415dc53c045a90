import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { narasumber } from './narasumber.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(narasumber, args);
export const action = (args: ActionFunctionArgs) => serve(narasumber, args);
