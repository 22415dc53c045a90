import type { LoaderFunctionArgs } from '@remix-run/node';
import { letterOfRequester } from './letter.server.ts';

export const loader = (args: LoaderFunctionArgs) => letterOfRequester(args);
