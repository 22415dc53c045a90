import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NoticeBox, Section } from '#app/components/blocks.tsx';
import { CheckInForm } from '#app/components/desk/check-in-form.tsx';
import type { BesideTheList, DeskAnswer } from '#app/components/desk/check-in-view.ts';
import { AttendanceSheet } from '#app/components/desk/attendance-sheet.tsx';
import { CheckInLog } from '#app/components/desk/check-in-log.tsx';
import { GateBanner, HowToApply, SecretariatCall } from '#app/components/desk/gate-banner.tsx';
import { GroupDeeds, MoreDeeds } from '#app/components/desk/group-deeds.tsx';
import { GroupFacts, GroupHead } from '#app/components/desk/group-head.tsx';
import { GroupPeople } from '#app/components/desk/group-people.tsx';
import { CheckInResult, GuestStates, RecordedLines } from '#app/components/desk/group-record.tsx';
import { ExceptionBox } from '#app/components/desk/exception-box.tsx';
import { useFreshAnswer } from '#app/components/desk/use-fresh-answer.ts';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { isAwaited } from '#app/components/desk/guest-ticks.tsx';
import { HeadFollowUp } from '#app/components/desk/head-follow-up.tsx';
import { Instructions } from '#app/components/desk/instructions.tsx';
import { useWriteDown } from '#app/components/desk/line/use-desk-copy.ts';
import { NoShowReturn } from '#app/components/desk/no-show-return.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import type { PageHandle } from '#app/components/page-handle.ts';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { afterStep, awaitedOf } from '#app/forms/desk-steps.ts';
import type { HeadClaim } from '#app/domain/reservation/head-claim.ts';
import type { Guest } from '#app/domain/reservation/guest.ts';
import { doCheckIn } from './check-in.server.ts';
import type { DeskReply } from './desk-reply.ts';
import { loadGroup } from './group.server.ts';

export const handle: PageHandle = { hydrate: true };

export const loader = (args: LoaderFunctionArgs) => loadGroup(args);
export const action = (args: ActionFunctionArgs) => doCheckIn(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.head.officeLabel ?? ''} ${data?.head.number ?? ''} – Sambang` },
];

export default function Group() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer?.errors ?? {};
  const { head, back, words, result, recorded, deeds, guests, exception, instructions, desk } =
    page;
  const { texts } = page;
  useFreshAnswer(page.mark, exception?.question?.state === 'open');
  return (
    <div className="max-w-6xl">
      <GroupHead head={head} back={back} />
      <div className="print:hidden">
        {result !== null && <CheckInResult result={result} recorded={recorded} />}
        {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
        <GateBanner words={words} />
        <Asked />
        <GroupDeeds deeds={deeds} />
        {exception !== null && desk === null && (
          <form method="post" className="mb-6 max-w-3xl">
            <ErrorSummary errors={pageErrors(errors)} />
            <ExceptionBox {...{ exception, isOver: exception.isOver, errors }} />
          </form>
        )}
        {instructions.length > 0 && (
          <div className="mb-6">
            <Instructions list={instructions} texts={texts} />
            <NextWay />
          </div>
        )}
        <Desk />
        {result === null && recorded.length > 0 && (
          <Section id="tercatat" title="Ketidaksesuaian yang tercatat">
            <RecordedLines recorded={recorded} />
          </Section>
        )}
        {page.log.entries.length > 0 && (
          <Section id="kedatangan" title="Catatan kedatangan">
            <CheckInLog {...page.log} />
          </Section>
        )}
        <MoreDeeds deeds={deeds} papersHref={page.papersHref} />
      </div>
      <Section id="keterangan" title="Keterangan">
        <GroupFacts head={head} />
      </Section>
      <div className="hidden print:block">
        <AttendanceSheet guests={guests} caption="Daftar hadir" />
      </div>
    </div>
  );
}

/** What waits for an answer: the head who is on the way, a visit nobody closed, a group that came after all. */
function Asked() {
  const { followUp, openSince, returned, deeds } = useLoaderData<typeof loader>();
  return (
    <>
      {openSince !== null && (
        <NoticeBox tone="warn" title={`Kunjungan ${openSince} belum ditutup`}>
          <p>
            Kunjungan tidak pernah ditutup sendiri oleh sistem. Catat pukul berapa tamu keluar pada
            hari itu.
          </p>
          {deeds.close !== null && (
            <div className="mt-3">
              <ButtonLink href={deeds.close} icon="check">
                Tutup kunjungan ini
              </ButtonLink>
            </div>
          )}
        </NoticeBox>
      )}
      {followUp !== null && <HeadFollowUp view={followUp} />}
      {returned !== null && <NoShowReturn view={returned} />}
    </>
  );
}

/** Where the group turns when it cannot simply go in. */
function NextWay() {
  const { walkInHref, gate, applyAt, handoutHref } = useLoaderData<typeof loader>();
  return (
    <>
      <SecretariatCall />
      {walkInHref !== null && (
        <div className="mt-3">
          <ButtonLink href={walkInHref} icon="door">
            Catat kedatangannya sebagai tamu tanpa janji
          </ButtonLink>
        </div>
      )}
      {gate === 'walkIn' && <HowToApply address={applyAt} handoutHref={handoutHref} />}
    </>
  );
}

/** The form, where somebody may still be ticked; else who came and where they are. */
function Desk() {
  const { desk, gate, guests, applyAt, exception, texts, handoutHref, takenOver } =
    useLoaderData<typeof loader>();
  const writeDown = useWriteDown(desk?.group ?? null);
  const answer = useActionData<typeof action>();
  if (gate === 'refusedAtDoor') {
    return <HowToApply address={applyAt} handoutHref={handoutHref} />;
  }
  if (desk === null) return <Everyone />;
  const claim = desk.group.reservation.headClaim;
  const form = (
    <CheckInForm
      {...{ ...desk, texts, writeDown, conflict: takenOver?.id ?? null }}
      answer={
        answered(answer, guests, claim) ?? (takenOver && { form: takenOver.form, errors: {} })
      }
      {...(exception !== null && {
        beside: (more: BesideTheList) => <ExceptionBox exception={exception} {...more} />,
      })}
    />
  );
  if (gate === 'open') return form;
  const awaited = guests.filter(isAwaited).length;
  const isOpen = answer !== undefined || takenOver !== null || (gate === 'arrived' && awaited > 0);
  return (
    <>
      {gate !== 'otherDay' && <Everyone />}
      <details className="mt-6 rounded-lg border border-line bg-paper px-4 sm:px-6" open={isOpen}>
        <summary className="flex min-h-12 items-center text-lg font-semibold text-link">
          {gate === 'otherDay'
            ? 'Sekretariat menerima rombongan hari ini: catat kedatangan'
            : `Catat tamu yang menyusul${awaited > 0 ? ` (${awaited} masih ditunggu)` : ', pengganti, atau yang kembali'}`}
        </summary>
        <div className="pt-2">{form}</div>
      </details>
    </>
  );
}

/** What no field of the form stands beside. */
function pageErrors(errors: DeskAnswer['errors']) {
  const message = errors[''];
  return message === undefined ? [] : [{ message, href: null }];
}

/** Where everyone of the group is; where the desk took no names, how many. */
function Everyone() {
  const { people, gate, guests, guestCount, desk, deeds, openSince, isOnline } =
    useLoaderData<typeof loader>();
  if (isOnline && guests.length > 0) return <Registered guests={guests} />;
  if (gate === 'walkIn' || guests.length === 0) {
    return <GuestStates guests={guests} guestCount={guestCount} areHere={gate === 'walkIn'} />;
  }
  return (
    <GroupPeople
      people={people}
      checkOutPath={openSince === null ? deeds.checkOut : null}
      briefly={desk === null ? [] : ['expected', 'refused']}
    />
  );
}

/** Whoever meets on a screen is neither inside nor awaited at the door. */
function Registered({ guests }: { readonly guests: readonly Guest[] }) {
  return (
    <Section id="peserta" title={`Peserta terdaftar: ${guests.length} orang`}>
      <p>{guests.map(({ name }) => name).join('; ')}</p>
    </Section>
  );
}

/** The form as it comes back; what a button of it asked for without script is done here. */
function answered(
  answer: DeskReply | undefined,
  guests: readonly Guest[],
  claim: HeadClaim | null,
): DeskAnswer | null {
  if (answer === undefined) return null;
  const { form, step, errors } = answer;
  const awaited = awaitedOf(guests, claim);
  return { form: step === null ? form : afterStep(form, step, awaited), errors };
}
