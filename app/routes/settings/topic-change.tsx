import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changeTopic } from '#app/commands/topics.server.ts';
import { PageHead } from '#app/components/blocks.tsx';
import { ChangedMeanwhile } from '#app/components/resources/changed-meanwhile.tsx';
import { TopicForm } from '#app/components/resources/small-forms.tsx';
import { TOPIC_PAGES } from '#app/copy/resource-pages.ts';
import { zTopicChange } from '#app/forms/topic.ts';
import { paths } from '#app/http/paths.ts';
import { doResource } from './resource-deed.server.ts';
import { loadOneTopic } from './topics.server.ts';

export const loader = loadOneTopic;

export const action = (args: ActionFunctionArgs) =>
  doResource(args, {
    shape: zTopicChange,
    deed: ({ services, doer }, form) => changeTopic(services, doer, args.params.code ?? '', form),
    subject: `topic:${args.params.code ?? ''}`,
    ...{ to: paths.topics, done: 'tersimpan' },
  });

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? ''} – Topik – Sambang` },
];

export default function ChangeTopic() {
  const { code, name, values, seen, current } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead title={name} back={{ href: paths.topics, text: 'Topik' }}>
        Kode {code}. <a href={paths.topicUnits(code)}>Unit yang menangani</a>
      </PageHead>
      <ChangedMeanwhile refusal={answer?.refusal} now={current} />
      <TopicForm
        seen={seen}
        isNew={false}
        values={values}
        button={TOPIC_PAGES.change.button}
        result={answer?.result}
        back={paths.topics}
      />
    </>
  );
}
