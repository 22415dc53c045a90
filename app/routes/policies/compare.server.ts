import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { editionTitle } from '#app/copy/policy-pages.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { changeRows, editionHead, knownEditions, valueGroups } from './edition-views.server.ts';

/** Parameter that names the other edition. */
export const OTHER_PARAMETER = 'dengan';

/** Two editions side by side, the earlier one first; unless another is named, with its neighbour. */
export async function loadComparison(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'readStaff');
  const all = knownEditions(services);
  const at = (id: string | null | undefined) => all.findIndex(({ place }) => place.id === id);
  const here = at(args.params.id);
  const neighbour = (all[here - 1] ?? all[here + 1])?.place.id ?? null;
  const named = new URL(args.request.url).searchParams.get(OTHER_PARAMETER) ?? neighbour;
  const [one, two] = [all[here], all[at(named)]];
  if (one === undefined || (named !== null && two === undefined)) throw data(null, { status: 404 });
  const pair = two === undefined ? null : at(named) < at(one.place.id) ? [two, one] : [one, two];
  return {
    edition: editionHead(one),
    other: named,
    choices: all
      .filter(({ place }) => place.id !== one.place.id)
      .map(({ place }) => ({ id: place.id, title: `${editionTitle(place.number)}` })),
    comparison: pair === null ? null : compared(pair as [Known, Known]),
  };
}

type Known = ReturnType<typeof knownEditions>[number];

function compared([before, after]: readonly [Known, Known]) {
  const changes = changeRows(before.policy, after.policy);
  const changed = new Set<string>(changes.map(({ key }) => key));
  return {
    before: editionHead(before),
    after: editionHead(after),
    changes,
    same: valueGroups(after.policy)
      .flatMap(({ rows }) => rows)
      .filter(({ key }) => !changed.has(key)),
  };
}
