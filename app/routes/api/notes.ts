import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { notes } from './notes.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(notes, args);
export const action = (args: ActionFunctionArgs) => serve(notes, args);
