import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { reasonLines, reasonsSeen, saveReasons } from '#app/commands/reason-templates.server.ts';
import { REASON_KINDS, reasonsAtHand } from '#app/copy/reasons-at-hand.ts';
import { templatesOf } from '#app/domain/policy/reason-template.ts';
import {
  afterReasonStep,
  readReasons,
  REASON_FIELDS,
  reasonErrors,
  type TypedReason,
} from '#app/forms/reasons.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { shownRefusal, statusOfRefusal } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Every list of ready reasons, and whose words they are. */
export async function loadReasonKinds(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'managePolicy');
  const { reasons } = referenceOf(services.db);
  return {
    kinds: REASON_KINDS.map((kind) => ({
      ...{ key: kind.key, title: kind.title, href: paths.readyReasonsOf(kind.key) },
      count: reasonsAtHand(reasons, kind).length,
      isOwn: templatesOf(reasons, kind.purpose, kind.field).length > 0,
    })),
  };
}

/** One list with its form. */
export async function loadReasons(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'managePolicy');
  const kind = kindNamed(args.params.kind);
  const { reasons } = referenceOf(services.db);
  const lines = reasonLines(reasons, kind);
  return {
    ...{ title: kind.title, lines, seen: reasonsSeen(lines) },
    isOwn: templatesOf(reasons, kind.purpose, kind.field).length > 0,
  };
}

/** What is given back where a list was not saved: as it was typed, and why. */
export interface ReasonsAnswer {
  readonly lines: readonly TypedReason[];
  readonly errors: Readonly<Record<string, string>>;
  readonly refusal: { readonly title: string; readonly text: string } | null;
}

/** Saves the whole list; the buttons beside a line change it as they save. */
export async function changeReasons(args: ActionFunctionArgs) {
  const { services, doer, actor } = await requireStaff(args, 'managePolicy');
  const kind = kindNamed(args.params.kind);
  const sent = await requireForm(args.request);
  const lines = afterReasonStep(readReasons(sent), sent.get(REASON_FIELDS.step));
  const errors = reasonErrors(lines);
  if (Object.keys(errors).length > 0) return answer(400, { lines, errors, refusal: null });
  const seen = String(sent.get(REASON_FIELDS.seen));
  const saved = saveReasons(services, doer, kind, { seen, lines });
  if (saved.ok) return redirect(withDone(paths.readyReasonsOf(kind.key), 'alasan-tersimpan'));
  const { title, text } = shownRefusal(saved.error, actor);
  const present = reasonLines(referenceOf(services.db).reasons, kind);
  // What somebody else added meanwhile stands below what was typed here.
  const missed = present.filter(({ id }) => !lines.some((line) => line.id === id));
  return answer(statusOfRefusal(saved.error), {
    ...{ lines: [...lines, ...missed], errors: {}, refusal: { title, text } },
  });
}

function answer(status: number, given: ReasonsAnswer) {
  return data(given, { status });
}

function kindNamed(key: string | undefined) {
  const found = REASON_KINDS.find((kind) => kind.key === key);
  if (found === undefined) throw data(null, { status: 404 });
  return found;
}
