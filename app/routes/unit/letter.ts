import type { LoaderFunctionArgs } from '@remix-run/node';
import { letterForUnit } from './letter.server.ts';

export const loader = (args: LoaderFunctionArgs) => letterForUnit(args);
