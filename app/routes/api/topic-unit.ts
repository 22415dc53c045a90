import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { topicUnit } from './topic-units.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(topicUnit, args);
export const action = (args: ActionFunctionArgs) => serve(topicUnit, args);
