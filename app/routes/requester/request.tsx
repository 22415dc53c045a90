import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHead, Section } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { Findings } from '#app/components/findings.tsx';
import { NotulaText, type ShownNotula } from '#app/components/notula.tsx';
import { AskedFacts } from '#app/components/request/asked-facts.tsx';
import { ChangeNotice } from '#app/components/request/change-notice.tsx';
import { ConfirmationPapers } from '#app/components/request/confirmation-papers.tsx';
import { CorrectionBox } from '#app/components/request/correction-box.tsx';
import { DeedLinks, deedsOf } from '#app/components/request/deed-links.tsx';
import { GuestDeeds } from '#app/components/request/guest-deeds.tsx';
import { MessageBox } from '#app/components/request/message-box.tsx';
import { OfferedTime } from '#app/components/request/offer-facts.tsx';
import { NextStepBox } from '#app/components/request/next-step-box.tsx';
import { PlanCard } from '#app/components/request/plan-card.tsx';
import { RatingFacts } from '#app/components/request/rating-facts.tsx';
import { ViolationList } from '#app/components/request/violation-list.tsx';
import { StatusTag } from '#app/components/status-tag.tsx';
import { Timeline } from '#app/components/timeline.tsx';
import { STATUS_WORDS } from '#app/copy/life.ts';
import { STAY_AT_HOME } from '#app/copy/next-step.ts';
import { TO_BRING, WHO_MAY_ENTER } from '#app/copy/requester-verbs.ts';
import { paths } from '#app/http/paths.ts';
import { requireRequester } from '../guards/requester.server.ts';
import { requestPage } from './request-page.server.ts';
import { leadStaffAway } from './staff-elsewhere.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  await leadStaffAway(args);
  const { services, actor, number } = await requireRequester(args);
  return requestPage(services, actor, number);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [{ title: `${data.number}: ${STATUS_WORDS[data.status]} – Sambang` }];

export default function Request() {
  const page = useLoaderData<typeof loader>();
  const { number, revision, status, violations, timeline, next } = page;
  const { answers } = deedsOf(page.verbs, page.rating !== null);
  return (
    <>
      <PageHead
        title={`Permohonan ${number}`}
        {...(page.isOfficer && {
          back: { href: paths.officeHome, text: 'Permohonan instansi' },
        })}
      >
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StatusTag status={status} />
          {page.officeLabel}
        </span>
      </PageHead>
      <NextStepBox step={next} number={number} why={page.ended}>
        {page.offer !== null && <OfferedTime offer={page.offer} askedMode={page.asked.modeName} />}
        {page.correction !== null && (
          <CorrectionBox
            correction={page.correction}
            action={paths.reservationVerb(number, 'resubmit')}
            revision={revision}
          />
        )}
        <AfterSending page={page} />
        <DeedLinks number={number} deeds={answers}>
          {violations.some(({ canReply }) => canReply) && <ToReply />}
        </DeedLinks>
      </NextStepBox>
      <ViolationList
        violations={violations}
        hrefOf={(id) => paths.reservationReply(number, id)}
        fileHrefOf={(id) => paths.reservationReplyFile(number, id)}
      />
      <div className="gap-x-10 lg:grid lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
        <Arranged page={page} />
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <Section title="Perjalanan permohonan" id="perjalanan">
            <Timeline
              items={timeline}
              {...(!next.isOver && { next: <p className="font-semibold">{next.title}</p> })}
            />
          </Section>
        </div>
        <div>
          <AskedFacts
            asked={page.asked}
            letterHref={paths.reservationLetter(number)}
            guestDeeds={
              <GuestDeeds {...{ number, verbs: page.verbs, guestList: page.guestList }} />
            }
          />
        </div>
      </div>
    </>
  );
}

/** Down to the form in which a reply is written. */
function ToReply() {
  return (
    <ButtonLink href="#ketidaksesuaian" wide>
      Tulis tanggapan
    </ButtonLink>
  );
}

/** What whoever has just sent a request should know: not to travel yet, and where all of them stand. */
function AfterSending({
  page,
}: {
  readonly page: ReturnType<typeof useLoaderData<typeof loader>>;
}) {
  const { status, staysAtHome, isOfficer } = page;
  return (
    <>
      {staysAtHome && <p className="mt-3 font-semibold">{STAY_AT_HOME}</p>}
      {status === 'submitted' && !isOfficer && (
        <p className="no-print mt-3">
          Semua permohonan instansi Anda dapat dilihat bersama dengan{' '}
          <a href={paths.officeSignIn}>masuk untuk instansi</a>.
        </p>
      )}
    </>
  );
}

/** What is arranged by now, and what can be done about it. */
function Arranged({ page }: { readonly page: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const { number, plan, findings, rating, notula } = page;
  const mayBegin = page.messages.length === 0 && !page.next.isOver;
  const { others } = deedsOf(page.verbs, rating !== null);
  return (
    <div>
      {page.change !== null && (
        <ChangeNotice
          change={page.change}
          withdrawHref={
            page.verbs.includes('withdrawChange')
              ? paths.reservationVerb(number, 'withdrawChange')
              : null
          }
        />
      )}
      {notula !== null && <NotulaCard {...{ number, notula }} />}
      {plan !== null && (
        <PlanCard
          plan={plan}
          calendarHref={paths.reservationCalendar(number)}
          cardHref={page.hasCard ? paths.reservationCard(number) : null}
          toBring={TO_BRING[plan.mode]}
          note={plan.mode === 'tatapMuka' ? WHO_MAY_ENTER : null}
        />
      )}
      <ConfirmationPapers {...page.confirmation} />
      {findings.length > 0 && (
        <Section title="Yang perlu diperhatikan" id="temuan">
          <Findings findings={findings} audience="pemda" />
        </Section>
      )}
      {rating !== null && <RatingFacts rating={rating} />}
      <MessageBox {...{ number, messages: page.messages, isOver: page.next.isOver }} />
      {(others.length > 0 || mayBegin) && (
        <div className="no-print">
          <Section title="Tindakan lain" id="tindakan">
            <DeedLinks number={number} deeds={others}>
              {mayBegin && (
                <ButtonLink href={paths.reservationMessages(number)} look="secondary" wide>
                  Tulis pesan kepada Sekretariat
                </ButtonLink>
              )}
            </DeedLinks>
          </Section>
        </div>
      )}
    </div>
  );
}

/** The notula on the page of its request; it has a page of its own, to be printed. */
function NotulaCard({ number, notula }: { readonly number: string; readonly notula: ShownNotula }) {
  return (
    <Section title="Notula" id="notula">
      <div className="card">
        <NotulaText notula={notula} />
        <p className="no-print mt-4">
          <ButtonLink href={paths.reservationNotula(number)} look="secondary" icon="file">
            Buka untuk dicetak
          </ButtonLink>{' '}
          <ButtonLink href={paths.reservationNotulaPaper(number)} look="quiet" icon="file">
            Notula (PDF)
          </ButtonLink>
        </p>
      </div>
    </Section>
  );
}
