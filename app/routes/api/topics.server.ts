import { isOfferedTopic } from '#app/commands/references.server.ts';
import { ok } from '#app/domain/result.ts';
import { zTopicList } from '#app/http/api/schemas/directory.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { type Endpoint, operation } from './operation.server.ts';

const list = operation({
  summary: 'Topik yang dapat diminta: topik teknis dan Lainnya.',
  deed: 'any',
  success: { status: 200, schema: zTopicList },
  problems: [],
  answer: ({ services }) => {
    const reference = referenceOf(services.db);
    const offered = [...reference.topics.values()].filter(({ code }) =>
      isOfferedTopic(reference, code),
    );
    return ok({ body: { items: offered.map(({ code, name }) => ({ code, name })) } });
  },
});

export const topics: Endpoint = () => ({ GET: list });
