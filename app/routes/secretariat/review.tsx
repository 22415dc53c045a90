import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Section } from '#app/components/blocks.tsx';
import { Findings } from '#app/components/findings.tsx';
import { MovedNotice } from '#app/components/board/moved-notice.tsx';
import { ChatMessage } from '#app/components/review/chat-message.tsx';
import { AwaitedNotice } from '#app/components/review/awaited-notice.tsx';
import { ContactClaim } from '#app/components/review/contact-claim.tsx';
import { DeedButtons } from '#app/components/review/deed-buttons.tsx';
import { ReviewDisruptions } from '#app/components/disruption/review-disruptions.tsx';
import { FactList } from '#app/components/review/fact-list.tsx';
import { GuestTable } from '#app/components/review/guest-table.tsx';
import { LetterReport } from '#app/components/review/letter-report.tsx';
import { LetterLink, LetterView } from '#app/components/review/letter-view.tsx';
import { OfficeRecord } from '#app/components/review/office-record.tsx';
import { RelatedRequests, Violations, Waivers } from '#app/components/review/record-lists.tsx';
import { ReviewHead } from '#app/components/review/review-head.tsx';
import { ReviewPapers } from '#app/components/review/review-papers.tsx';
import { ReviewNotes, ReviewNotula, ReviewThread } from '#app/components/review/told-lists.tsx';
import { StaffingBox } from '#app/components/review/staffing-box.tsx';
import { WantedTimes } from '#app/components/review/wanted-times.tsx';
import { EditionNote } from '#app/components/policy/edition-note.tsx';
import { Timeline } from '#app/components/timeline.tsx';
import { MailLines } from '#app/components/review/mail-lines.tsx';
import { ReturnedMail } from '#app/components/review/returned-mail.tsx';
import { inboxSearch } from '#app/forms/inbox-query.ts';
import { paths } from '#app/http/paths.ts';
import { loadReview } from './review.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadReview(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.head.officeLabel} ${data.head.number} – Sambang` : 'Sambang' },
];

type View = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Review() {
  const view = useLoaderData<typeof loader>();
  const { head } = view;
  return (
    <>
      <ReviewHead head={head} />
      {view.moved !== null && <MovedNotice moved={view.moved} />}
      <DeedButtons deeds={view.deeds} revision={head.revision} />
      <ReviewDisruptions disturbed={view.disturbed} />
      <AwaitedNotice text={view.missing} hasMail={view.hasMail} />
      <ReturnedMail note={view.returned} />
      <ContactClaim number={head.number} claim={view.claim} />
      <div className="mt-2 grid gap-x-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <Asked view={view} />
        <div className="mt-8">
          <LetterView letter={view.letter} />
        </div>
      </div>
      <Told view={view} />
    </>
  );
}

/** What was asked and decided, in the order in which it is looked at. */
function Asked({ view }: { readonly view: View }) {
  const { doubts, plan } = view;
  return (
    <div className="min-w-0">
      <LetterLink letter={view.letter} />
      <Section title="Temuan" id="temuan">
        <Findings findings={view.findings} audience="staff" none="Tidak ada temuan." />
        <EditionNote edition={view.edition} />
      </Section>
      <RelatedRequests related={view.related} />
      <ReviewNotula number={view.head.number} notula={view.notula} />
      {plan !== null && (
        <Section title={plan.title} id="jadwal">
          <FactList facts={plan.facts} />
          <ReviewPapers papers={view.papers} />
        </Section>
      )}
      <StaffingBox staffing={view.staffing} />
      {view.letterFacts.length > 0 && (
        <Section title="Isian surat" id="isian-surat">
          <FactList facts={view.letterFacts} doubts={doubts} />
        </Section>
      )}
      <LetterReport report={view.letterReport} />
      <Section title="Permohonan" id="isian">
        <FactList facts={view.facts} doubts={doubts} />
      </Section>
      <Section title={view.wanted.title} id="waktu">
        <WantedTimes wanted={view.wanted.times} />
      </Section>
      <Section title="Peserta" id="peserta">
        <GuestTable guests={view.guests} />
      </Section>
    </div>
  );
}

/** The office's history with us, what was written, and what has happened. */
function Told({ view }: { readonly view: View }) {
  const { number } = view.head;
  const allHref = `${paths.inbox}${inboxSearch({ bagian: 'semua', q: view.officeQuery })}`;
  return (
    <div className="grid gap-x-8 lg:grid-cols-2">
      <div className="min-w-0">
        <Section title="Riwayat instansi" id="instansi">
          <OfficeRecord office={view.office} allHref={allHref} />
        </Section>
        <Violations violations={view.violations} />
        <Waivers waivers={view.waivers} />
        <ReviewNotes number={number} notes={view.notes} mayWrite={view.mayNote} />
        <ReviewThread number={number} thread={view.thread} />
        <ChatMessage message={view.message} />
      </div>
      <Section title="Riwayat permohonan" id="riwayat">
        <Timeline
          items={view.trail.items}
          below={(key) => <MailLines step={view.trail.mail[key]} />}
        />
      </Section>
    </div>
  );
}
