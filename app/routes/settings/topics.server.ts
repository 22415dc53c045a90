import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { unitsForTopics } from '#app/domain/schedule/topic-unit.ts';
import { listUnits } from '#app/queries/resources.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { lastLineOn } from '#app/queries/last-change.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Every topic in the order of the list, by group. */
export async function loadTopics(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageResources');
  const { topics, topicUnits } = referenceOf(services.db);
  const today = dayOf(services.clock());
  const names = new Map(listUnits(services.db).map(({ id, name }) => [id, name]));
  return {
    topics: [...topics.values()].map((topic) => ({
      ...topic,
      units: unitsForTopics(topicUnits, [topic.code], today).map(
        ({ unitId }) => names.get(unitId) ?? unitId,
      ),
    })),
  };
}

export async function loadNewTopic(args: LoaderFunctionArgs) {
  await requireStaff(args, 'manageResources');
  return null;
}

export async function loadOneTopic(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageResources');
  const topic = referenceOf(services.db).topics.get(args.params.code ?? '');
  if (topic === undefined) throw data(null, { status: 404 });
  const { code, name, synonyms } = topic;
  return {
    ...{ code, name, values: { code, name, synonyms: synonyms.join('\n') } },
    seen: lastLineOn(services.db, `topic:${code}`),
    current: [
      { label: 'Nama', value: name },
      { label: 'Sebutan lain', value: synonyms.join('\n') },
    ],
  };
}
