import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { answerFile } from '../guards/answer-file.server.ts';
import { requireOffice } from '../guards/office.server.ts';
import { officeRecordDocument } from './document.server.ts';

const FORMATS = ['csv', 'pdf'] as const;

/** An office's record as a file, for an address that is confirmed for it. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { services, claims, doer } = await requireOffice(args);
    const { claim: id, format: asked } = args.params;
    const claim = claims.find((one) => one.id === id && one.state === 'confirmed');
    const format = FORMATS.find((known) => known === asked);
    if (claim === undefined || format === undefined) throw data(null, { status: 404 });
    const { officeKey } = claim;
    const actor = { ...doer.actor, id: `officer:${claim.id}`, officeKey };
    return officeRecordDocument({ services, doer: { ...doer, actor } }, officeKey, format);
  });
}
