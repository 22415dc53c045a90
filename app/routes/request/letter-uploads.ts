import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { beginUpload } from './letter-upload.server.ts';

export const loader = (args: LoaderFunctionArgs) => beginUpload(args);

export const action = (args: ActionFunctionArgs) => beginUpload(args);
