import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { closures } from './closures.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(closures, args);
export const action = (args: ActionFunctionArgs) => serve(closures, args);
