import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import type { About } from '#app/commands/facts.server.ts';
import { look } from '#app/commands/look.server.ts';
import { noteReadingOnce } from '#app/commands/note-reading.server.ts';
import { presentFindings } from '#app/commands/present-findings.server.ts';
import type { VerdictItem } from '#app/components/review/verdict-list.tsx';
import { readForm } from '#app/forms/read-form.ts';
import { fieldKey, type FieldKey } from '#app/forms/return-page.ts';
import { fieldsWith, type Verdict, zVerifyPage } from '#app/forms/verify-page.ts';
import { findingView } from '#app/http/api/finding-view.server.ts';
import { paths } from '#app/http/paths.ts';
import { doVerb } from '../deeds/do-verb.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { aboutRequest } from './about-request.server.ts';
import { letterReport } from './letter-report.server.ts';
import { FIELDS_PARAMETER, UNCLEAR_PARAMETER } from './return.server.ts';
import { headClaimFact, letterFacts } from './review-facts.server.ts';
import { guestList } from './review-guests.server.ts';
import { shownLetter } from './shown-letter.server.ts';

export async function loadVerifyLetter(args: LoaderFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'verifyLetter');
  const { number = '' } = args.params;
  const head = requestHead(services, actor, number, 'verifyLetter');
  const report = await letterReport(services, number);
  const { id, ...view } = look(services, actor, (looking) => {
    const about = aboutRequest(looking, number);
    return {
      id: about.reservation.id,
      findings: presentFindings(about).map((finding) => findingView(finding, 'staff')),
      items: itemsOf(about),
      letter: shownLetter(about.reservation),
    };
  });
  noteReadingOnce(services, doer, { id, number });
  return { head, ...view, report };
}

/** All agree: it is verified. Something does not, or nobody can tell: on to the return, where that is ticked. */
export async function doVerifyLetter(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'verifyLetter');
  const { number = '' } = args.params;
  const sent = readForm(await requireForm(args.request), zVerifyPage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { revision, note, verdict, method } = sent.value;
  if (method === undefined || isOpen(verdict)) throw redirect(returnPath(number, verdict));
  const form = { revision, note: null, verification: { method, note } };
  return doVerb(call, { number, verb: 'verifyLetter', form, sent, to: paths.review(number) });
}

type Verdicts = Readonly<Record<FieldKey, Verdict>>;

function isOpen(verdict: Verdicts): boolean {
  return fieldsWith(verdict, 'differs').length + fieldsWith(verdict, 'unclear').length > 0;
}

function returnPath(number: string, verdict: Verdicts): string {
  const search = new URLSearchParams([
    ...fieldsWith(verdict, 'differs').map((key) => [FIELDS_PARAMETER, key]),
    ...fieldsWith(verdict, 'unclear').map((key) => [UNCLEAR_PARAMETER, key]),
  ]);
  return `${paths.reviewVerb(number, 'return')}?${search.toString()}`;
}

function itemsOf(about: About): VerdictItem[] {
  const { rows, count, limit } = guestList(about);
  const names = rows.map(({ name, jabatan }, index) =>
    [`${index + 1}. ${name}`, jabatan].filter(Boolean).join(', '),
  );
  return [
    ...letterFacts(about).flatMap(({ field, label, value }) =>
      field === undefined ? [] : [{ key: fieldKey(field), label, value }],
    ),
    {
      key: fieldKey('guests'),
      label: `Peserta (${count} dari ${limit})`,
      value: names.length === 0 ? `${count} orang` : names.join('\n'),
    },
    { key: fieldKey('headClaim'), ...headClaimFact(about) },
  ];
}
