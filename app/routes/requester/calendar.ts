import type { LoaderFunctionArgs } from '@remix-run/node';
import { calendarOfRequester } from './calendar.server.ts';

export const loader = (args: LoaderFunctionArgs) => calendarOfRequester(args);
