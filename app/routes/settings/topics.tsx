import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHead, Section } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { DataTable } from '#app/components/data-table.tsx';
import { TOPIC_PAGES } from '#app/copy/resource-pages.ts';
import { TOPIC_GROUPS } from '#app/domain/directory/topic.ts';
import { paths } from '#app/http/paths.ts';
import { loadTopics } from './topics.server.ts';

export const loader = loadTopics;

export const meta: MetaFunction = () => [{ title: 'Topik – Sambang' }];

export default function Topics() {
  const { topics } = useLoaderData<typeof loader>();
  const { list, groups } = TOPIC_PAGES;
  return (
    <>
      <PageHead title={list.title} back={{ href: paths.settings, text: 'Pengaturan' }}>
        {list.text}
      </PageHead>
      <p>
        <ButtonLink href={paths.newTopic} wide>
          Tambah topik teknis
        </ButtonLink>
      </p>
      {TOPIC_GROUPS.map((group) => (
        <Section key={group} id={group} title={groups[group]}>
          <DataTable
            caption={groups[group]}
            captionHidden
            rows={topics.filter((topic) => topic.group === group)}
            rowKey={({ code }) => code}
            columns={[
              {
                title: 'Topik',
                head: true,
                cell: ({ code, name }) => <a href={paths.topic(code)}>{name}</a>,
              },
              { title: 'Kode', cell: ({ code }) => <code className="text-sm">{code}</code> },
              {
                title: 'Unit hari ini',
                cell: ({ code, units }) => (
                  <a href={paths.topicUnits(code)}>{units.join(', ') || 'Atur unit'}</a>
                ),
              },
              {
                title: 'Ejaan yang dikenali',
                cell: ({ synonyms }) => (
                  <span className="text-sm text-soft">
                    {synonyms.join(' · ') || 'kode dan nama'}
                  </span>
                ),
              },
            ]}
          />
        </Section>
      ))}
    </>
  );
}
