import type { LoaderFunctionArgs } from '@remix-run/node';
import { draftLetterFile } from './draft-letter.server.ts';

export const loader = (args: LoaderFunctionArgs) => draftLetterFile(args);
