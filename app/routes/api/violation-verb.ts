import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { violationVerb } from './violations.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(violationVerb, args);
export const action = (args: ActionFunctionArgs) => serve(violationVerb, args);
