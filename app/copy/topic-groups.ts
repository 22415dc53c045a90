import type { Topic } from '#app/domain/directory/topic.ts';
import { topicLabel } from '#app/domain/directory/topic.ts';

interface TopicGroup {
  readonly title: string;
  readonly codes: readonly string[];
}

/** What belongs together for somebody who looks for their matter; new topics stand in the last group. */
const GROUPS: readonly TopicGroup[] = [
  {
    title: 'Dana transfer ke daerah',
    codes: [
      ...['DAU', 'DBH', 'DBH_CHT', 'DBH_DR', 'DBH_SAWIT', 'TDF', 'DAK', 'DAK_FISIK'],
      ...['DAK_NONFISIK', 'IF', 'OTSUS', 'DAIS', 'TRANSFER'],
    ],
  },
  { title: 'Desa', codes: ['DANA_DESA', 'ADD'] },
  {
    title: 'Pajak, retribusi, hibah, dan pembiayaan',
    codes: ['PDRD', 'PAJAK_DAERAH', 'HIBAH', 'PEMBIAYAAN', 'KAPASITAS_FISKAL'],
  },
  {
    title: 'Anggaran, jabatan, dan sistem informasi',
    codes: ['APBD', 'SHSR', 'JF_AKPD', 'IKD', 'PIKD', 'SIKD', 'SIMTRADA', 'APLIKASI'],
  },
];

const LAST_GROUP = 'Topik lainnya';

/** Names that hold a remark of the register's keeper. */
const PLAIN_NAMES: Readonly<Record<string, string>> = {
  DAK: 'Dana Alokasi Khusus (DAK), fisik maupun nonfisik',
  PIKD: 'PIKD',
  LAINNYA: 'Lainnya, dijelaskan dalam pertanyaan',
};

/** "Dana Alokasi Umum (DAU)" */
export function topicTitle(topic: Topic): string {
  const known = PLAIN_NAMES[topic.code];
  if (known !== undefined) return known;
  const label = topicLabel(topic);
  const isSaid = topic.name.toLowerCase().includes(label.toLowerCase());
  return isSaid ? topic.name : `${topic.name} (${label})`;
}

export interface ShownTopicGroup {
  readonly title: string;
  readonly topics: readonly { readonly code: string; readonly title: string }[];
}

/** The topics that can be asked for, in groups; every topic stands in one. */
export function topicGroups(topics: readonly Topic[]): ShownTopicGroup[] {
  const byCode = new Map(topics.map((topic) => [topic.code, topic]));
  const placed = new Set(GROUPS.flatMap(({ codes }) => codes));
  const others = topics.filter(({ code }) => !placed.has(code)).map(({ code }) => code);
  return [...GROUPS, { title: LAST_GROUP, codes: others }]
    .map(({ title, codes }) => ({
      title,
      topics: codes.flatMap((code) => {
        const topic = byCode.get(code);
        return topic === undefined ? [] : [{ code, title: topicTitle(topic) }];
      }),
    }))
    .filter((group) => group.topics.length > 0);
}
