import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead, Section } from '#app/components/blocks.tsx';
import { DisruptionList } from '#app/components/disruption/disruption-list.tsx';
import { DISRUPTIONS_PAGE } from '#app/copy/closures.ts';
import { paths } from '#app/http/paths.ts';
import { loadDisruptions } from './disruptions.server.ts';

export const loader = loadDisruptions;

export const meta: MetaFunction = () => [{ title: 'Konsultasi terdampak – Sambang' }];

export default function Disruptions() {
  const { groups, mayOpenClosure } = useLoaderData<typeof loader>();
  const { title, text, none, noneText } = DISRUPTIONS_PAGE;
  return (
    <div className="max-w-4xl">
      <PageHead title={title} back={{ href: paths.inbox, text: 'Permohonan' }}>
        {text}
      </PageHead>
      {groups.length === 0 && <EmptyState title={none}>{noneText}</EmptyState>}
      {groups.map((group) => (
        <Section
          key={group.key}
          title={group.text}
          id={`sebab-${group.key.replace(/\W/g, '-')}`}
          aside={
            group.cause === 'closure' &&
            mayOpenClosure && <a href={group.href}>Lihat penutupannya</a>
          }
        >
          <DisruptionList rows={group.rows} />
        </Section>
      ))}
    </div>
  );
}
