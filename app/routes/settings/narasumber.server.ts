import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { isOfferedTopic } from '#app/commands/references.server.ts';
import { type Topic, topicLabel } from '#app/domain/directory/topic.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { everyNarasumber } from '#app/queries/resource-lists.server.ts';
import { listUnits } from '#app/queries/resources.server.ts';
import type { Services } from '#app/services.server.ts';
import { lastLineOn } from '#app/queries/last-change.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { unavailableLines } from './closures.server.ts';
import { comingLines } from './coming.server.ts';

/** Everybody on the list, those who are retired apart. */
export async function loadNarasumber(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageResources');
  const { topics } = referenceOf(services.db);
  const people = everyNarasumber(services.db, services.clock()).map(({ retiredAt, ...row }) => ({
    ...row,
    topics: row.topics.map((code) => labelOf(topics.get(code)) ?? code),
    retired: retiredAt !== null,
  }));
  return {
    active: people.filter(({ retired }) => !retired),
    retired: people.filter(({ retired }) => retired),
  };
}

/** Short, as the reports print it: a list of many is read at a glance. */
function labelOf(topic: Topic | undefined): string | null {
  return topic === undefined ? null : topicLabel(topic);
}

/** What the form of a narasumber chooses from. */
function choicesFor({ db }: Services) {
  const reference = referenceOf(db);
  return {
    units: listUnits(db).map(({ name }) => name),
    topics: [...reference.topics.values()]
      .filter(({ code }) => isOfferedTopic(reference, code))
      .map(({ code, name }) => ({ code, name })),
  };
}

export async function loadNewNarasumber(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageResources');
  return { ...choicesFor(services), newId: services.newId() };
}

/** One of them, with what they are wanted for; 404 where there is none. */
export async function loadOneNarasumber(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageResources');
  const { db } = services;
  const now = services.clock();
  const found = everyNarasumber(db, now).find(({ id }) => id === args.params.id);
  if (found === undefined) throw data(null, { status: 404 });
  const { id, name, email, unit, topics, retiredAt } = found;
  return {
    ...choicesFor(services),
    ...{
      id,
      name,
      email,
      unit,
      retired: retiredAt !== null,
      values: { name, email, unit, topics },
    },
    coming: comingLines(services, 'narasumber', id),
    unavailable: unavailableLines(services, 'narasumber', id),
    seen: lastLineOn(db, `narasumber:${id}`),
    current: [
      { label: 'Nama', value: name },
      { label: 'Alamat surel kantor', value: email },
      { label: 'Unit', value: unit },
      { label: 'Topik', value: topics.join(', ') },
    ],
  };
}
