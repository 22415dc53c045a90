import { normaliseName } from '../people/office.ts';

/** `teknis`: what a consultation is about; `layanan`: kinds of tickets, of which only LAINNYA is offered. */
export const TOPIC_GROUPS = ['teknis', 'layanan'] as const;
export type TopicGroup = (typeof TOPIC_GROUPS)[number];

export interface Topic {
  readonly code: string;
  /** In full: "Pajak Daerah dan Retribusi Daerah". */
  readonly name: string;
  /** How the reports print it: "PDRD". */
  readonly synonyms: readonly string[];
  readonly group: TopicGroup;
}

/**
 * The short form the reports use: the synonym spelt like the code ("JF AKPD"), else the first one.
 * The first alone will not do: one of them is a known misprint ("DAK Nok Fisik").
 */
export function topicLabel(topic: Topic): string {
  const code = normaliseName(topic.code);
  const likeCode = topic.synonyms.find((synonym) => normaliseName(synonym) === code);
  return likeCode ?? topic.synonyms[0] ?? topic.name;
}

/** Names from the registers hold this remark where nobody knows what the letters stand for. */
const UNKNOWN_NAME = /\(kepanjangan tidak tercetak\)/;

/** The full name; the code alone where the full name is not known. */
export function topicName({ code, name }: Pick<Topic, 'code' | 'name'>): string {
  return UNKNOWN_NAME.test(name) ? code : name;
}

/** The same by its code. */
export function topicNamed(topics: ReadonlyMap<string, Topic>, code: string): string {
  const topic = topics.get(code);
  return topic === undefined ? code : topicName(topic);
}
