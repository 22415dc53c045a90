import { zRegionQuery } from '#app/forms/api-queries.ts';
import { IANA_NAME } from '#app/domain/calendar/zones.ts';
import type { Region } from '#app/domain/directory/region.ts';
import { searchRegions } from '#app/domain/directory/search-regions.ts';
import { ok } from '#app/domain/result.ts';
import { zRegions } from '#app/http/api/schemas/directory.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { regionIndexOf } from '#app/queries/region-index.server.ts';
import { type Endpoint, operation } from './operation.server.ts';

const list = operation({
  summary: 'Daerah menurut kode atau nama; tanpa q: semua, menurut kode.',
  deed: 'any',
  query: zRegionQuery,
  success: { status: 200, schema: zRegions },
  problems: [],
  answer: ({ services, query }) => {
    const index = regionIndexOf(referenceOf(services.db));
    const found = searchRegions(query.q ?? '', index, query.limit);
    return ok({ body: { items: found.map(regionView) } });
  },
});

export const regions: Endpoint = () => ({ GET: list });

function regionView({ code, officialName, type, provinceCode, zone }: Region) {
  return { code, name: officialName, type, provinceCode, timeZone: IANA_NAME[zone] };
}
