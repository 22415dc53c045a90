import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import type { About } from '#app/commands/facts.server.ts';
import { look } from '#app/commands/look.server.ts';
import { presentFindings } from '#app/commands/present-findings.server.ts';
import { formatDeadline } from '#app/copy/dates.ts';
import { findingMessage } from '#app/copy/findings.ts';
import { reasonsAtHand, verdictReason } from '#app/copy/reasons-at-hand.ts';
import { RETURN_REASONS } from '#app/copy/return-reasons.ts';
import { deadlineAfter } from '#app/domain/calendar/workdays.ts';
import {
  CORRECTABLE,
  type Correctable,
  fieldsInDoubt,
} from '#app/domain/compliance/correctable.ts';
import type { Finding } from '#app/domain/compliance/rule.ts';
import type { ReasonTemplate } from '#app/domain/policy/reason-template.ts';
import { readForm } from '#app/forms/read-form.ts';
import { fieldKey, fieldOfKey, zReturnPage } from '#app/forms/return-page.ts';
import { findingView } from '#app/http/api/finding-view.server.ts';
import { paths } from '#app/http/paths.ts';
import { doVerb } from '../deeds/do-verb.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { aboutRequest } from './about-request.server.ts';

/** Parameter by which the verification names what did not agree with the letter. */
export const FIELDS_PARAMETER = 'bidang';
/** The same for what nobody could tell from the letter. */
export const UNCLEAR_PARAMETER = 'belum-jelas';

export async function loadReturn(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'return');
  const { number = '' } = args.params;
  const { searchParams } = new URL(args.request.url);
  const named: Named = {
    differs: searchParams.getAll(FIELDS_PARAMETER).flatMap((key) => fieldOfKey(key) ?? []),
    unclear: searchParams.getAll(UNCLEAR_PARAMETER).flatMap((key) => fieldOfKey(key) ?? []),
  };
  const head = requestHead(services, actor, number, 'return');
  return look(services, actor, (looking) => {
    const about = aboutRequest(looking, number);
    const findings = presentFindings(about);
    const { reasons } = looking.reference;
    return {
      head,
      findings: findings.map((finding) => findingView(finding, 'staff')),
      deadline: deadlineOf(about),
      choices: CORRECTABLE.map((field) => ({
        ...{ key: fieldKey(field), name: RETURN_REASONS[field].name },
        ready: reasonsAtHand(reasons, { purpose: 'return', field }),
      })),
      defaults: defaultsOf(findings, named, reasons),
    };
  });
}

export async function doReturn(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'return');
  const { number = '' } = args.params;
  const sent = readForm(await requireForm(args.request), zReturnPage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  return doVerb(call, {
    ...{ number, verb: 'return', form: sent.value, sent, to: paths.review(number) },
  });
}

function deadlineOf({ context: { now, policy, calendar } }: About): string {
  return formatDeadline(deadlineAfter(now, policy.values.correctionWorkdays, calendar));
}

/** What the verification found, by its verdict. */
type Named = Readonly<Record<'differs' | 'unclear', readonly Correctable[]>>;

/** Ticked beforehand: what the verification named, and what the findings speak of in the pemda's words. */
function defaultsOf(
  findings: readonly Finding[],
  named: Named,
  reasons: readonly ReasonTemplate[],
) {
  const doubts = [...fieldsInDoubt(findings)];
  const found = (['differs', 'unclear'] as const).flatMap((verdict) =>
    named[verdict].map((field) => ({ field, ready: verdictReason(reasons, field, verdict) })),
  );
  return {
    fields: [
      ...new Set([...found.map(({ field }) => field), ...doubts.map(([field]) => field)]),
    ].map(fieldKey),
    ready: Object.fromEntries(found.map(({ field, ready }) => [fieldKey(field), ready ?? ''])),
    words: Object.fromEntries(
      doubts.map(([field, about]) => [
        fieldKey(field),
        [...new Set(about.map((finding) => findingMessage(finding, 'pemda')))].join('\n'),
      ]),
    ),
  };
}
