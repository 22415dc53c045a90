import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { blocksOfText } from '#app/copy/confirmation-letter.ts';
import { FOLLOW_UP_TITLES } from '#app/copy/follow-up.ts';
import { letterDocx } from '#app/documents/office/letter-docx.ts';
import { loadFollowUp } from '#app/queries/follow-ups.server.ts';
import { docxResponse } from '../documents/docx-response.server.ts';
import { answerFile } from '../guards/answer-file.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** The letter of a step about an office, as a file for the e-office. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { services } = await requireStaff(args, 'readCompliance');
    const found = loadFollowUp(services.db, args.params.followUp ?? '');
    if (found === null || found.letter === null) throw data(null, { status: 404 });
    const bytes = await letterDocx(FOLLOW_UP_TITLES[found.kind], blocksOfText(found.letter));
    return docxResponse(bytes, 'konsep-surat-tindak-lanjut');
  });
}
