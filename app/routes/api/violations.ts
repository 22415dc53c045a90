import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { violations } from './violations.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(violations, args);
export const action = (args: ActionFunctionArgs) => serve(violations, args);
