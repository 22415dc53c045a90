import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { formatNumber } from '#app/copy/numbers.ts';
import { paths } from '#app/http/paths.ts';
import { USES_COUNTED, usesOfEdition } from '#app/queries/policy-editions.server.ts';
import type { Services } from '#app/services.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import {
  editionHead,
  type KnownEdition,
  knownEditions,
  valueGroups,
} from './edition-views.server.ts';

/** One edition, read; 404 where there is none. */
export async function loadEdition(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'readStaff');
  const all = knownEditions(services);
  const index = all.findIndex(({ place }) => place.id === args.params.id);
  const known = all[index];
  if (known === undefined) throw data(null, { status: 404 });
  const other = all[index - 1] ?? all[index + 1];
  return {
    edition: editionHead(known),
    groups: valueGroups(known.policy),
    uses: usesWords(services, known),
    compareHref: other === undefined ? null : paths.comparePolicy(known.place.id, other.place.id),
  };
}

/** Under which decisions were last made; before its day none can have been. */
function usesWords({ db }: Pick<Services, 'db'>, { place }: KnownEdition): string {
  if (place.state === 'coming' || place.state === 'replaced') return 'Belum dipakai.';
  const uses = usesOfEdition(db, place.id);
  const many = uses === USES_COUNTED ? 'sekurang-kurangnya ' : '';
  return `Dipakai pada keputusan terakhir ${many}${formatNumber(uses)} permohonan.`;
}
