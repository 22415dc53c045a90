import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { topicUnits } from './topic-units.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(topicUnits, args);
export const action = (args: ActionFunctionArgs) => serve(topicUnits, args);
