import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { monthlyReport } from './monthly-report.server.ts';
import { serve } from './serve.server.ts';

export const loader = (args: LoaderFunctionArgs) => serve(monthlyReport, args);
export const action = (args: ActionFunctionArgs) => serve(monthlyReport, args);
