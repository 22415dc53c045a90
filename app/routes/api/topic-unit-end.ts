import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { topicUnitEnd } from './topic-units.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(topicUnitEnd, args);
export const action = (args: ActionFunctionArgs) => serve(topicUnitEnd, args);
