import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { look, type Looking } from '#app/commands/look.server.ts';
import { closesText, handledText, liftedText, scopeText, stretchText } from '#app/copy/closures.ts';
import { formatInstant, formatRange } from '#app/copy/dates.ts';
import { paths } from '#app/http/paths.ts';
import {
  closureById,
  closuresOf,
  everyClosure,
  type NamedClosure,
  stretchOf,
} from '#app/queries/closures.server.ts';
import { disruptionCounts, disruptionsBy } from '#app/queries/disruptions.server.ts';
import { heldPlacesTouched } from '#app/queries/touched.server.ts';
import type { Services } from '#app/services.server.ts';
import { disruptionViews } from '../deeds/disruptions.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Every closure: in force or to come, over, lifted. */
export async function loadClosures(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'manageResources');
  return look(services, actor, ({ tx, context }) => {
    const counts = disruptionCounts(tx, 'closure');
    const row = (closure: NamedClosure) => ({
      ...closureLine(closure),
      open: counts.get(closure.id)?.open ?? 0,
      all: counts.get(closure.id)?.all ?? 0,
    });
    const closures = everyClosure(tx);
    const inForce = closures.filter(({ liftedAt }) => liftedAt === null);
    return {
      coming: inForce
        .filter(({ endsAt }) => endsAt > context.now)
        .reverse()
        .map(row),
      past: inForce.filter(({ endsAt }) => endsAt <= context.now).map(row),
      lifted: closures.filter(({ liftedAt }) => liftedAt !== null).map(row),
    };
  });
}

/** One closure with all it has disturbed, and what became of each; 404 where there is none. */
export async function loadClosure(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'manageResources');
  return look(services, actor, (looking) => closureView(looking, args.params.id ?? ''));
}

function closureView(looking: Looking, id: string) {
  const { tx, context } = looking;
  const closure = closureById(tx, id);
  if (closure === null) throw data(null, { status: 404 });
  const rows = disruptionViews(looking, disruptionsBy(tx, { cause: 'closure', causeId: id }));
  const handled = rows.filter(({ state }) => state === 'moved' || state === 'kept').length;
  const { madeAt, madeBy, liftedAt, liftedBy, endsAt } = closure;
  const held = liftedAt === null ? heldPlacesTouched(tx, stretchOf(closure), context.now) : [];
  return {
    ...closureLine(closure),
    made: madeAt === null ? null : `${madeBy ?? ''}, ${formatInstant(madeAt)}`,
    lifted: liftedAt === null ? null : `${liftedBy ?? ''}, ${formatInstant(liftedAt)}`,
    isOver: endsAt <= context.now,
    rows,
    handled:
      liftedAt === null ? handledText(handled, rows.length) : liftedText(handled, rows.length),
    share: rows.length === 0 ? 100 : Math.round((100 * handled) / rows.length),
    moved: rows.filter(({ state }) => state === 'moved').length,
    putBack: rows.filter(({ state }) => state === 'lifted').length,
    held: held.map(({ number, start, end }) => ({
      ...{ key: number, text: `${number} · ${formatRange(start, end)}` },
      href: paths.review(number),
    })),
  };
}

/** When a room or a narasumber is not to be had, a line each. */
export function unavailableLines({ db, clock }: Services, kind: 'room' | 'narasumber', id: string) {
  return closuresOf(db, kind, id, clock()).map(({ id: key, startsAt, endsAt, reason }) => ({
    ...{ key, href: paths.closure(key) },
    text: `${stretchText(startsAt, endsAt)} · ${reason}`,
  }));
}

function closureLine(closure: NamedClosure) {
  const { id, startsAt, endsAt, reason, closes } = closure;
  return {
    ...{ id, reason, closes: closesText(closes), isPartial: closes !== null },
    what: scopeText(closure),
    when: stretchText(startsAt, endsAt),
  };
}
