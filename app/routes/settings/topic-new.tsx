import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { addTopic } from '#app/commands/topics.server.ts';
import { PageHead } from '#app/components/blocks.tsx';
import { TopicForm } from '#app/components/resources/small-forms.tsx';
import { TOPIC_PAGES } from '#app/copy/resource-pages.ts';
import { zTopic } from '#app/forms/topic.ts';
import { paths } from '#app/http/paths.ts';
import { doResource } from './resource-deed.server.ts';
import { loadNewTopic } from './topics.server.ts';

export const loader = loadNewTopic;

export const action = (args: ActionFunctionArgs) =>
  doResource(args, {
    shape: zTopic,
    deed: ({ services, doer }, form) => addTopic(services, doer, form),
    ...{ to: paths.topics, done: 'ditambahkan' },
  });

export const meta: MetaFunction = () => [{ title: 'Tambah topik – Sambang' }];

export default function NewTopic() {
  const answer = useActionData<typeof action>();
  const { title, button } = TOPIC_PAGES.add;
  return (
    <>
      <PageHead title={title} back={{ href: paths.topics, text: 'Topik' }} />
      <TopicForm
        isNew
        button={button}
        values={{ code: '', name: '', synonyms: '' }}
        result={answer?.result}
        back={paths.topics}
      />
    </>
  );
}
