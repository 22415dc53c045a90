import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { completeUploads, dropUpload } from '#app/commands/letter-uploads.server.ts';
import type { UploadAnswer } from '#app/components/request/upload/upload-answer.ts';
import { UPLOAD_WORDS } from '#app/copy/letter-upload.ts';
import { MAX_PHOTOS } from '#app/documents/letters/limits.ts';
import { paths } from '#app/http/paths.ts';
import { requireDraft } from '../guards/draft.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { limitAddress } from '../guards/rate-limit.server.ts';
import { takeFiles } from './letter-files.server.ts';

/** Read by somebody, it leads back to the letter. */
export async function loader(args: LoaderFunctionArgs) {
  const { draft } = await requireDraft(args);
  return redirect(paths.draftStep(draft.id, 'letter'));
}

/** Makes the draft's letter of what came in piece by piece, in the order named; asked by our script. */
export async function action(args: ActionFunctionArgs) {
  const call = await requireDraft(args);
  await limitAddress(args, 'lettersOfAddress');
  const { dataDir } = call.services.env;
  const form = await requireForm(args.request);
  const ids = form
    .getAll('unggahan')
    .map(String)
    .slice(0, MAX_PHOTOS + 1);
  const [first, ...others] = completeUploads(dataDir, call.draft.id, ids) ?? [];
  if (first === undefined) return answer(410, { taken: false, message: UPLOAD_WORDS.gone });
  const taken = await takeFiles(call, [first, ...others]);
  for (const id of ids) dropUpload(dataDir, call.draft.id, id);
  return taken.ok
    ? answer(200, { taken: true })
    : answer(taken.error.status, { taken: false, message: taken.error.message });
}

function answer(status: number, body: UploadAnswer): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}
