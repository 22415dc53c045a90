import type { Submission } from '@conform-to/react';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { foretellStep } from '#app/commands/foretell-violation.server.ts';
import { look } from '#app/commands/look.server.ts';
import { runViolationVerb } from '#app/commands/violation.server.ts';
import { VIOLATION_VERB_PAGES } from '#app/copy/violations.ts';
import { paramLabel } from '#app/copy/violation-sentences.ts';
import type { FindingParams } from '#app/domain/compliance/rule.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import type { Result } from '#app/domain/result.ts';
import { correctedNumbers, VIOLATION_STEPS } from '#app/domain/decisions/violation-steps.ts';
import { readForm } from '#app/forms/read-form.ts';
import { VIOLATION_FORMS, VIOLATION_PAGES } from '#app/forms/violation.ts';
import { paths, withDone } from '#app/http/paths.ts';
import {
  type ListedViolation,
  successorOf,
  violationEventsOf,
} from '#app/queries/violation.server.ts';
import { renderNotice } from '#emails/catalogue.ts';
import {
  type FormAnswer,
  invalidAnswer,
  refusedAnswer,
  shownRefusal,
} from '../guards/refused.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { requireStaff, type StaffCall } from '../guards/staff.server.ts';
import { recordEvidence } from './record-evidence.server.ts';
import { recordAt, recordHead } from './record.server.ts';
import { replyOf } from './record-parts.server.ts';

type Step = keyof typeof VIOLATION_VERB_PAGES;

/** Numbers that a person may put right; what follows from them the domain works out. */
const CORRECTABLE = ['guests', 'limit'] as const;

export async function loadStep(args: LoaderFunctionArgs, verb: Step) {
  const { services, actor } = await requireStaff(args, `violation.${verb}`);
  const { id = '' } = args.params;
  return look(services, actor, (looking) => {
    const { violation, reservation } = recordAt(looking, id);
    const foretold = foretellStep(services, looking, violation, verb);
    const payload = foretold.ok ? (foretold.value[0] ?? null) : null;
    const letter = payload && renderNotice(payload);
    return {
      words: VIOLATION_VERB_PAGES[verb],
      record: recordHead(looking, violation, reservation),
      reply: replyOf(looking, violation),
      evidence: recordEvidence(looking, violation, reservation),
      wordsOptional: verb === 'release' || verb === 'confirm',
      grave: verb === 'withdraw',
      hindrance: foretold.ok ? null : shownRefusal(foretold.error, actor).text,
      letter:
        payload === null || letter === null
          ? null
          : { to: payload.recipient.email, subject: letter.subject, text: letter.text },
      numbers: verb === 'correct' ? numbersOf(violation) : [],
    };
  });
}

function numbersOf({ params }: ListedViolation) {
  return CORRECTABLE.flatMap((name) => {
    const value = params[name];
    return typeof value === 'number' ? [{ name, label: paramLabel(name), value }] : [];
  });
}

/** Takes the step and goes on; sent twice by the same person it goes on all the same. */
export async function doStep(args: ActionFunctionArgs, verb: Exclude<Step, 'correct'>) {
  const call = await requireStaff(args, `violation.${verb}`);
  const sent = readForm(await requireForm(args.request), VIOLATION_PAGES[verb]);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const form = VIOLATION_FORMS[verb].parse(sent.value);
  const { id = '' } = args.params;
  return goOn(call, id, verb, sent, runViolationVerb(call.services, call.doer, id, verb, form));
}

/** Puts numbers right; what no longer shows a breach is withdrawn instead. */
export async function doCorrect(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'violation.correct');
  const { services, actor, doer } = call;
  const { id = '' } = args.params;
  const { violation } = look(services, actor, (looking) => recordAt(looking, id));
  const sent = readForm(await requireForm(args.request), VIOLATION_PAGES.correct);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { reason, ...told } = sent.value;
  const numbers = Object.entries(told).flatMap(([name, value]): [string, number][] =>
    value !== undefined && isCorrectable(name, violation) ? [[name, value]] : [],
  );
  const params = correctedNumbers(violation, Object.fromEntries(numbers));
  if (params === null) {
    const result = sent.reply({ fieldErrors: { guests: [NO_BREACH] } });
    return data<FormAnswer>({ result, refusal: null }, { status: 400 });
  }
  const form = VIOLATION_FORMS.correct.parse({ reason, params: onlyNumbers(params) });
  return goOn(call, id, 'correct', sent, runViolationVerb(services, doer, id, 'correct', form));
}

const NO_BREACH = 'Angka ini tidak lagi melebihi batas. Jika memang demikian, cabut catatannya.';

function isCorrectable(name: string, violation: ListedViolation): boolean {
  return numbersOf(violation).some((number) => number.name === name);
}

function onlyNumbers(params: FindingParams): Record<string, number> | null {
  const numbers = Object.entries(params).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return numbers.length === 0 ? null : Object.fromEntries(numbers);
}

function goOn(
  call: StaffCall,
  id: string,
  verb: Step,
  sent: Submission<unknown, string[], unknown>,
  done: Result<{ readonly id: string }, Refusal>,
) {
  const next = done.ok ? done.value.id : stepTakenBefore(call, id, verb);
  if (next !== null) return redirect(withDone(paths.violation(next), `violation.${verb}`));
  if (done.ok) throw new Error('A step that was taken has a record');
  return refusedAnswer(sent, done.error, call.actor);
}

const OUTCOMES = {
  release: VIOLATION_STEPS.recorded.release,
  confirm: VIOLATION_STEPS.released.confirm,
  withdraw: VIOLATION_STEPS.recorded.withdraw,
  correct: VIOLATION_STEPS.recorded.correct,
} as const;

/** A double click: the record stands where this person has just put it. Gives the one that now holds. */
function stepTakenBefore({ services, actor }: StaffCall, id: string, verb: Step): string | null {
  const last = violationEventsOf(services.db, id).at(-1);
  if (last === undefined || last.kind !== OUTCOMES[verb] || last.by !== actor.name) return null;
  return verb === 'correct' ? (successorOf(services.db, id)?.id ?? null) : id;
}
