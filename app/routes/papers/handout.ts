import type { LoaderFunctionArgs } from '@remix-run/node';
import { windowLines } from '#app/copy/service-hours.ts';
import { handoutPdf } from '#app/documents/desk/handout-pdf.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { policyOn } from '#app/domain/policy/policy.ts';
import { paths } from '#app/http/paths.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { answerFile } from '../guards/answer-file.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { pdfResponse } from './pdf-response.server.ts';

/** The hand-out for whoever comes without an appointment. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { services } = await requireStaff(args, 'readDay');
    const at = services.clock();
    const { values } = policyOn(referenceOf(services.db).policies, dayOf(at));
    const hours = windowLines(values.serviceWindows);
    const applyAt = `${services.baseUrl}${paths.newRequest}`;
    return pdfResponse(await handoutPdf({ applyAt, hours, at }), 'cara-mengajukan-konsultasi');
  });
}
