import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { chooseMail } from '#app/commands/mail-choices.server.ts';
import { MAIL_TOPIC_WORDS } from '#app/copy/mail-topics.ts';
import { type MailReader, type MailTopic, TOPICS_OF } from '#app/domain/people/mail-topics.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { unwantedTopics } from '#app/queries/mail-choices.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

interface Choosing {
  readonly reader: MailReader;
  readonly topics: readonly MailTopic[];
}

/** For whom somebody chooses; null where nothing that they get can be done without. */
export function choosingOf({ id, role, narasumberId }: Actor): Choosing | null {
  switch (role) {
    case 'narasumber':
      if (narasumberId === null) return null;
      return { reader: `narasumber:${narasumberId}`, topics: TOPICS_OF.narasumber };
    case 'unit':
      return { reader: `user:${id}`, topics: TOPICS_OF.unit };
    case 'secretariat':
      return { reader: 'secretariat', topics: TOPICS_OF.secretariat };
    default:
      return null;
  }
}

export async function loadMailChoices(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readStaff');
  const choosing = choosingOf(actor);
  if (choosing === null) throw data(null, { status: 403 });
  const unwanted = unwantedTopics(services.db, choosing.reader);
  return {
    isCommon: choosing.reader === 'secretariat',
    topics: choosing.topics.map((topic) => ({
      ...{ topic, ...MAIL_TOPIC_WORDS[topic] },
      isWanted: !unwanted.includes(topic),
    })),
  };
}

export async function doMailChoices(args: ActionFunctionArgs) {
  const { services, doer, actor } = await requireStaff(args, 'readStaff');
  const choosing = choosingOf(actor);
  if (choosing === null) throw data(null, { status: 403 });
  const wanted = (await requireForm(args.request)).getAll('topic');
  const unwanted = choosing.topics.filter((topic) => !wanted.includes(topic));
  chooseMail(services, doer, choosing.reader, unwanted);
  return redirect(withDone(paths.account, 'surel'));
}
