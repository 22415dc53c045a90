import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { policyEvaluate } from './policy-evaluate.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(policyEvaluate, args);
export const action = (args: ActionFunctionArgs) => serve(policyEvaluate, args);
