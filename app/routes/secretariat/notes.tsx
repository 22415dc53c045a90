import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { NoteForm, NoteList } from '#app/components/notes.tsx';
import { RequestHeadBox } from '#app/components/verb-frame.tsx';
import { look } from '#app/commands/look.server.ts';
import { paths } from '#app/http/paths.ts';
import { doNote, shownNotes } from '../deeds/notes.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { aboutRequest } from './about-request.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'writeNote');
  const { number = '' } = args.params;
  const head = requestHead(services, actor, number);
  const notes = look(services, actor, (looking) => shownNotes(aboutRequest(looking, number)));
  return { head, notes };
}

export async function action(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'writeNote');
  const { number = '' } = args.params;
  return doNote(call, args.request, { number, to: paths.review(number) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Catatan internal ${data?.head.number ?? ''} – Sambang` },
];

export default function Notes() {
  const { head, notes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="max-w-3xl">
      <PageHead
        title="Catatan internal"
        back={{ href: paths.review(head.number), text: `Permohonan ${head.number}` }}
      />
      <RequestHeadBox head={head} />
      <NoteList notes={notes} />
      <NoteForm result={answer?.result ?? null} />
    </div>
  );
}
