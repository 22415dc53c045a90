import type { FieldError } from '#app/domain/decisions/decision.ts';
import type { Topic } from '#app/domain/directory/topic.ts';
import type { Body } from '#app/domain/people/office.ts';
import type { Reference } from '#app/queries/reference.server.ts';

/** The topics that can be asked for: the technical ones, and "Lainnya". */
export function isOfferedTopic(reference: Reference, code: string): boolean {
  const topic = reference.topics.get(code);
  return topic !== undefined && (topic.group === 'teknis' || topic.code === 'LAINNYA');
}

/** All of them, in the order of the list. */
export function offeredTopics(reference: Reference): Topic[] {
  return [...reference.topics.values()].filter(({ code }) => isOfferedTopic(reference, code));
}

export function topicErrors(
  reference: Reference,
  topics: readonly string[] | null | undefined,
  path = 'topics',
): FieldError[] {
  return (topics ?? []).flatMap((code, index) =>
    isOfferedTopic(reference, code)
      ? []
      : [{ path: `${path}.${index}`, message: `Topik "${code}" tidak ada dalam daftar.` }],
  );
}

/** A region must exist, and have a government of its own where that government asks. */
export function regionErrors(
  reference: Reference,
  office: { readonly body: Body; readonly regionCode: string | null },
  path = 'requester.regionCode',
): FieldError[] {
  const { body, regionCode } = office;
  if (regionCode === null) return [];
  const region = reference.regions.get(regionCode);
  if (region === undefined) {
    return [{ path, message: `Kode daerah "${regionCode}" tidak ada dalam daftar.` }];
  }
  if ((body === 'pemda' || body === 'dprd') && !region.autonomous) {
    const message = `${region.officialName} adalah wilayah administratif; pilih provinsinya.`;
    return [{ path, message }];
  }
  return [];
}
