import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { openapi } from './openapi.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(openapi, args);
export const action = (args: ActionFunctionArgs) => serve(openapi, args);
