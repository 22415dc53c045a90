import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { topics } from './topics.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(topics, args);
export const action = (args: ActionFunctionArgs) => serve(topics, args);
