import type { LoaderFunctionArgs } from '@remix-run/node';
import { calendarOfSession } from './calendar.server.ts';

export const loader = (args: LoaderFunctionArgs) => calendarOfSession(args);
