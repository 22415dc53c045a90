import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { goOnUploading } from './letter-upload.server.ts';

export const loader = (args: LoaderFunctionArgs) => goOnUploading(args);

export const action = (args: ActionFunctionArgs) => goOnUploading(args);
