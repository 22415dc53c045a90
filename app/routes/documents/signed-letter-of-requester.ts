import type { LoaderFunctionArgs } from '@remix-run/node';
import { signedLetterOfRequester } from './signed-letter.server.ts';

export const loader = (args: LoaderFunctionArgs) => signedLetterOfRequester(args);
