import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead, Section } from '#app/components/blocks.tsx';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { TopicUnitForm, TopicUnitRow } from '#app/components/resources/topic-units.tsx';
import { TOPIC_UNIT_WORDS } from '#app/copy/unit-requests.ts';
import { paths } from '#app/http/paths.ts';
import { doTopicUnits, loadTopicUnits } from './topic-units.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadTopicUnits(args);
export const action = (args: ActionFunctionArgs) => doTopicUnits(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.topic.name ?? ''} – Unit yang menangani – Sambang` },
];

export default function TopicUnits() {
  const { topic, rows, units, today, newId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="max-w-4xl">
      <PageHead title={topic.name} back={{ href: paths.topics, text: 'Topik' }}>
        {TOPIC_UNIT_WORDS.text}
      </PageHead>
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
      <Section title={TOPIC_UNIT_WORDS.title} id="unit">
        {rows.length === 0 ? (
          <EmptyState title="Belum ada unit untuk topik ini" icon="people">
            Saran diambil dari narasumber yang menguasai topik ini.
          </EmptyState>
        ) : (
          <ul className="divide-y divide-line border-y border-line">
            {rows.map((row) => (
              <TopicUnitRow key={row.id} row={row} />
            ))}
          </ul>
        )}
      </Section>
      <Section title={TOPIC_UNIT_WORDS.add} id="tambah">
        {units.length === 0 ? (
          <p>
            Belum ada unit teknis. <a href={paths.newUnit}>Tambahkan unit</a> terlebih dahulu.
          </p>
        ) : (
          <TopicUnitForm {...{ units, today, newId }} result={answer?.result} />
        )}
      </Section>
    </div>
  );
}
