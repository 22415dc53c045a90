import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import type { z } from 'zod';
import { resolveName } from '#app/commands/resolve-name.server.ts';
import type { NameView } from '#app/components/report/name-view.ts';
import { formatDate, formatInstant } from '#app/copy/dates.ts';
import { MODE_NAMES } from '#app/copy/office-address.ts';
import type { Region } from '#app/domain/directory/region.ts';
import { searchRegions } from '#app/domain/directory/search-regions.ts';
import { type Topic, topicLabel } from '#app/domain/directory/topic.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { zRequesterName, zTopicNames } from '#app/forms/names.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { type Reference, referenceOf } from '#app/queries/reference.server.ts';
import { regionIndexOf } from '#app/queries/region-index.server.ts';
import {
  type PrintedName,
  printedNameOf,
  resolutionOf,
} from '#app/queries/unresolved-names.server.ts';
import type { Services } from '#app/services.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff, type StaffCall } from '../guards/staff.server.ts';

/** A search gives no more; who finds too much types another letter. */
const MOST_FOUND = 12;

/** One printed name with what it may stand for; 404 where there is none. */
export function namePage(
  { db }: Pick<Services, 'db'>,
  actor: Actor,
  id: string,
  request: Request,
): NameView {
  const name = existing(printedNameOf(db, id));
  const reference = referenceOf(db);
  const search = new URL(request.url).searchParams.get('cari')?.trim() ?? '';
  const resolution = resolutionOf(db, name);
  return {
    id,
    field: name.field,
    printed: name.printed,
    requester: name.requesterAsPrinted ?? '',
    when: name.date === null ? '' : formatDate(name.date),
    mode: MODE_NAMES[name.mode],
    body: name.body,
    resolved:
      resolution === null ? null : { by: resolution.actorName, at: formatInstant(resolution.at) },
    mayResolve: can(actor, 'manageResources'),
    search,
    candidates: name.candidates.map(({ code }) => code),
    ...(name.field === 'requester'
      ? { regions: regionsToChoose(reference, name, search), topics: [] }
      : { regions: [], topics: topicsToChoose(reference) }),
    known: name.topics.map((code) => {
      const topic = reference.topics.get(code);
      return topic === undefined ? code : topicLabel(topic);
    }),
  };
}

/** What the printed name resembles, and what was searched for; each once. */
function regionsToChoose(reference: Reference, name: PrintedName, search: string) {
  const likely = name.candidates.flatMap(({ code }) => reference.regions.get(code) ?? []);
  const found = search === '' ? [] : searchRegions(search, regionIndexOf(reference), MOST_FOUND);
  return [...new Set([...likely, ...found])].map((region: Region) => ({
    code: region.code,
    name: region.officialName,
    province: region.type === 'provinsi' ? null : region.provinceName,
    autonomous: region.autonomous,
  }));
}

function topicsToChoose({ topics }: Reference) {
  return [...topics.values()]
    .filter(({ code, group }) => group === 'teknis' || code === 'LAINNYA')
    .map((topic) => ({ code: topic.code, name: topicInFull(topic) }));
}

/** "DAU – Dana Alokasi Umum"; once where the short name says it all. */
function topicInFull(topic: Topic): string {
  const label = topicLabel(topic);
  return topic.name.startsWith(label) ? topic.name : `${label} – ${topic.name}`;
}

/** A person says what the name stands for, and comes back to those that still wait. */
export async function resolvePrintedName(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'manageResources');
  const { id = '' } = args.params;
  const { field } = existing(printedNameOf(call.services.db, id));
  const shape = field === 'requester' ? zRequesterName : zTopicNames;
  const sent = readForm(await requireForm(args.request), shape as z.ZodType<Chosen>);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { value } = sent;
  const chosen =
    'topics' in value
      ? { field: 'topics' as const, topics: value.topics }
      : { field: 'requester' as const, body: value.body, regionCode: value.region };
  const resolved = resolveName(call.services, call.doer, id, chosen);
  if (resolved.ok) return done();
  if (resolved.error.code === 'not-found') return alreadyResolved(call, id);
  return refusedAnswer(sent, resolved.error, call.actor, (path) => path.replace(/\.\d+$/, ''));
}

type Chosen = z.output<typeof zRequesterName> | z.output<typeof zTopicNames>;

function done() {
  return redirect(withDone(paths.unresolvedNames, 'nama-dipastikan'));
}

/** A double click has done it once; where somebody else was first, the page says who. */
function alreadyResolved({ services, actor }: StaffCall, id: string) {
  const by = resolutionOf(services.db, existing(printedNameOf(services.db, id)));
  return by?.actorId === actor.id ? done() : data(null, { status: 409 });
}

function existing(name: PrintedName | null): PrintedName {
  if (name === null) throw data(null, { status: 404 });
  return name;
}
