import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { walkIns } from './walk-ins.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(walkIns, args);
export const action = (args: ActionFunctionArgs) => serve(walkIns, args);
