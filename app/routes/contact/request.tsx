import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Section } from '#app/components/blocks.tsx';
import { ContactFacts } from '#app/components/contact/contact-facts.tsx';
import { SaidBox } from '#app/components/contact/said-box.tsx';
import { NoteForm, NoteList } from '#app/components/notes.tsx';
import type { PageHandle } from '#app/components/page-handle.ts';
import { ChatMessage } from '#app/components/review/chat-message.tsx';
import { DeedButtons } from '#app/components/review/deed-buttons.tsx';
import { FactList } from '#app/components/review/fact-list.tsx';
import { ReturnedMail } from '#app/components/review/returned-mail.tsx';
import { ReviewHead } from '#app/components/review/review-head.tsx';
import { paths } from '#app/http/paths.ts';
import { doNote } from '../deeds/notes.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { loadOnThePhone } from './request.server.ts';

/** For the button that copies; without script the text is selected by hand. */
export const handle: PageHandle = { hydrate: true };

export const loader = (args: LoaderFunctionArgs) => loadOnThePhone(args);

export async function action(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'writeNote');
  const { number = '' } = args.params;
  return doNote(call, args.request, { number, to: paths.onThePhone(number) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.head.officeLabel} ${data.head.number} – Telepon – Sambang` : 'Sambang' },
];

export default function OnThePhone() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { head, plan } = view;
  return (
    <>
      <ReviewHead head={head} back={{ href: paths.contactCentre, text: 'Telepon dan pesan' }} />
      <SaidBox said={view.said} next={view.next} />
      <ReturnedMail note={view.returned} />
      <DeedButtons deeds={view.deeds} revision={head.revision} />
      <div className="grid gap-x-8 lg:grid-cols-2">
        <div className="min-w-0">
          <ChatMessage message={view.message} open />
          {plan !== null && (
            <Section title={plan.title} id="jadwal">
              <FactList facts={plan.facts} />
            </Section>
          )}
          <Section title="Narahubung dan berkas" id="narahubung">
            <ContactFacts {...view} />
            {view.correctHref !== null && (
              <p className="mt-2">
                <a href={view.correctHref} className="inline-flex min-h-8 items-center">
                  Perbaiki narahubung
                </a>
              </p>
            )}
          </Section>
          <p className="mt-4">
            <a href={paths.review(head.number)} className="inline-flex min-h-8 items-center">
              Buka permohonan selengkapnya
            </a>
          </p>
        </div>
        <Section title="Catatan internal" id="catatan">
          <NoteList notes={view.notes} />
          <NoteForm result={answer?.result ?? null} />
        </Section>
      </div>
    </>
  );
}
