import { dayOf } from '#app/domain/calendar/zones.ts';
import { editionPlaces } from '#app/domain/policy/editions.ts';
import { ok } from '#app/domain/result.ts';
import { zPolicyItem, zPolicyList } from '#app/http/api/schemas/policies.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { type ApiServices, type Endpoint, operation, refused } from './operation.server.ts';

const list = operation({
  summary:
    'Semua versi ketentuan menurut tanggal berlakunya. Hanya dibaca: versi baru disusun dan diterbitkan orang melalui layar, setelah melihat dampaknya.',
  deed: 'readStaff',
  success: { status: 200, schema: zPolicyList },
  problems: [],
  answer: ({ services }) => ok({ body: { items: views(services) } }),
});

const read = operation({
  summary: 'Satu versi ketentuan: setiap nilai, dasarnya, dan apakah sudah dikonfirmasi.',
  deed: 'readStaff',
  success: { status: 200, schema: zPolicyItem },
  problems: ['not-found'],
  answer: (call) => {
    const found = views(call.services).find(({ id }) => id === call.params.id);
    return found === undefined ? refused({ code: 'not-found' }, call) : ok({ body: found });
  },
});

export const policies: Endpoint = () => ({ GET: list });
export const policy: Endpoint = () => ({ GET: read });

function views({ db, clock }: ApiServices) {
  const { policies: known } = referenceOf(db);
  return editionPlaces(known, dayOf(clock())).flatMap((place) => {
    const edition = known.find(({ id }) => id === place.id);
    if (edition === undefined) return [];
    const { values, basis, publishedAt = null } = edition;
    return [{ ...place, publishedAt, values, basis }];
  });
}
