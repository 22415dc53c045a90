import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { rooms } from './rooms.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(rooms, args);
export const action = (args: ActionFunctionArgs) => serve(rooms, args);
