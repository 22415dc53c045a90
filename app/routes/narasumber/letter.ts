import type { LoaderFunctionArgs } from '@remix-run/node';
import { letterOfSession } from './letter.server.ts';

export const loader = (args: LoaderFunctionArgs) => letterOfSession(args);
