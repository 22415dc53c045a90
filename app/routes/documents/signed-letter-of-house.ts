import type { LoaderFunctionArgs } from '@remix-run/node';
import { signedLetterOfHouse } from './signed-letter.server.ts';

export const loader = (args: LoaderFunctionArgs) => signedLetterOfHouse(args);
