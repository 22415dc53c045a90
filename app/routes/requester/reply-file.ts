import type { LoaderFunctionArgs } from '@remix-run/node';
import { replyFileOfRequester } from './reply-file.server.ts';

export const loader = (args: LoaderFunctionArgs) => replyFileOfRequester(args);
