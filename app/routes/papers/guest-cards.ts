import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerFile } from '../guards/answer-file.server.ts';
import { answerCards } from './cards.server.ts';
import { paperOf, paperVisit } from './visit.server.ts';

/** *Kartu tamu* of a group: on A4 to be cut, or by `ukuran=kartu` one on a page of its own. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { told: visit, ...read } = await paperOf(args, 'issuePapers', paperVisit);
    return answerCards({ ...read, visit }, new URL(args.request.url));
  });
}
