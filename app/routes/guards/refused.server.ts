import { data } from '@remix-run/node';
import type { Submission, SubmissionResult } from '@conform-to/react';
import type { ShownFinding } from '#app/components/findings.tsx';
import { formatHours } from '#app/copy/dates.ts';
import { REST_UNREAD } from '#app/copy/letter-files.ts';
import { PROBLEM_WORDS } from '#app/copy/problems.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { type Actor, isStaff } from '#app/domain/people/roles.ts';
import { audienceOf, findingView } from '#app/http/api/finding-view.server.ts';
import { problemOf } from '#app/http/api/refusal-problem.server.ts';

/** A refusal as a screen shows it, above the form that is given back as it was filled in. */
export interface ShownRefusal {
  readonly code: Refusal['code'];
  readonly title: string;
  readonly text: string;
  readonly findings: readonly ShownFinding[];
  /** Numbers of the requests that have what was wanted; only the office is told. */
  readonly takenBy?: readonly string[] | undefined;
  /** What of it is taken, at which hour, by which of them. */
  readonly taken?: readonly { readonly number: string; readonly text: string }[] | undefined;
}

/** What an action answers where it does not lead on: the form as it was sent, and why not. */
export interface FormAnswer {
  readonly result: SubmissionResult<string[]>;
  readonly refusal: ShownRefusal | null;
}

type Sent = Submission<unknown, string[], unknown>;

const STATUS: Readonly<Record<Refusal['code'], number>> = {
  ...{ forbidden: 403, 'not-found': 404, invalid: 400, stale: 409, 'wrong-status': 409 },
  ...{ conflict: 409, blocked: 422, 'over-limit': 422, 'verdict-required': 422 },
};

/** The HTTP status of an expected refusal. */
export function statusOfRefusal({ code }: Pick<Refusal, 'code'>): number {
  return STATUS[code];
}

const SCREEN_TEXTS: Partial<Readonly<Record<Refusal['code'], string>>> = {
  invalid: 'Perbaiki isian yang disebut di bawah ini, lalu kirim kembali.',
  'verdict-required':
    'Kepala Daerah atau Pimpinan DPRD dinyatakan hadir. Jawab dahulu pertanyaan tentang kehadirannya.',
};

/** The sentence and the findings of an expected refusal, in the words for its reader. */
export function shownRefusal(refusal: Refusal, actor: Actor): ShownRefusal {
  const { code } = refusal;
  const { title, detail } = PROBLEM_WORDS[code];
  const findings = 'findings' in refusal ? refusal.findings : [];
  return {
    code,
    title,
    text: SCREEN_TEXTS[code] ?? problemOf(refusal, actor).detail ?? detail,
    findings: findings.map((finding) => findingView(finding, audienceOf(actor))),
    ...(refusal.code === 'conflict' &&
      isStaff(actor.role) && {
        takenBy: [...new Set(refusal.conflicts.map(({ number }) => number))],
        taken: refusal.conflicts
          .filter(({ what }) => what !== 'dailySeat')
          .map(({ name, start, end, number }) => ({
            ...{ number, text: `${name ?? ''}, ${formatHours(start, end)}` },
          })),
      }),
  };
}

/** The shape was not right: the page comes back with a sentence beside each field. */
export function invalidAnswer(sent: Sent) {
  const answer: FormAnswer = { result: sent.reply(), refusal: null };
  return data(answer, { status: 400 });
}

/** The shape was right and something in it does not fit: the same page, with sentences of our own. */
export function misfitAnswer(
  sent: Sent,
  fieldErrors: Readonly<Record<string, string[]>>,
  status = 400,
) {
  const answer: FormAnswer = { result: sent.reply({ fieldErrors }), refusal: null };
  return data(answer, { status });
}

/**
 * A form that could not even be read for its size: the page comes back empty, with a sentence at the file.
 * @param alone whether the file is all that the form asks for
 */
export function tooLargeAnswer(sentence: string, { alone = false } = {}) {
  const error = alone ? sentence : `${sentence} ${REST_UNREAD}`;
  const answer: FormAnswer = {
    result: { status: 'error', error: { file: [error] } },
    refusal: null,
  };
  return data(answer, { status: 413 });
}

/**
 * A command refused it: the page comes back as it was filled in, says why, and its status tells. What
 * does not exist is 404 and what is not permitted 403, whatever was filled in.
 * @param fieldOf name of the form's field for a path of the command's; the same where left out
 */
export function refusedAnswer(
  sent: Sent,
  refusal: Refusal,
  actor: Actor,
  fieldOf: (path: string) => string = (path) => path,
) {
  const status = STATUS[refusal.code];
  if (refusal.code === 'not-found' || refusal.code === 'forbidden') throw data(null, { status });
  const fieldErrors: Record<string, string[]> = {};
  for (const { path, message } of refusal.code === 'invalid' ? refusal.errors : []) {
    (fieldErrors[fieldOf(path)] ??= []).push(message);
  }
  const answer: FormAnswer = {
    result: sent.reply({ fieldErrors }),
    refusal: shownRefusal(refusal, actor),
  };
  return data(answer, { status });
}
