import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Section } from '#app/components/blocks.tsx';
import { CheckInForm, type DeskAnswer } from '#app/components/desk/check-in-form.tsx';
import { AttendanceSheet } from '#app/components/desk/day-row.tsx';
import { GateBanner, HowToApply, SecretariatCall } from '#app/components/desk/gate-banner.tsx';
import { GroupDeeds } from '#app/components/desk/group-deeds.tsx';
import { GroupFacts, GroupHead } from '#app/components/desk/group-head.tsx';
import { CheckInResult, GuestStates, RecordedLines } from '#app/components/desk/group-record.tsx';
import { isWaiting } from '#app/components/desk/guest-ticks.tsx';
import { Instructions } from '#app/components/desk/instructions.tsx';
import { useWriteDown } from '#app/components/desk/line/use-desk-copy.ts';
import { WaiverBox } from '#app/components/desk/waiver-box.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import type { PageHandle } from '#app/components/page-handle.ts';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { afterStep } from '#app/forms/desk-form.ts';
import type { Guest } from '#app/domain/reservation/guest.ts';
import { type DeskReply, doCheckIn } from './check-in.server.ts';
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
  const { head, back, words, result, recorded, deeds, guests, waiver, instructions, desk, texts } =
    page;
  return (
    <div className="max-w-6xl">
      <GroupHead head={head} back={back} />
      <div className="print:hidden">
        {result !== null && <CheckInResult result={result} recorded={recorded} />}
        {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
        <GateBanner words={words} />
        <GroupDeeds deeds={deeds} />
        {instructions.length > 0 && (
          <div className="mb-6">
            <Instructions list={instructions} texts={texts} />
            <NextWay />
          </div>
        )}
        <Desk />
        {waiver !== null && desk === null && (
          <div className="mt-6 max-w-4xl">
            <WaiverBox waiver={waiver} />
          </div>
        )}
        {result === null && recorded.length > 0 && (
          <Section id="tercatat" title="Ketidaksesuaian yang tercatat">
            <RecordedLines recorded={recorded} />
          </Section>
        )}
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

/** Where the group turns when it cannot simply go in. */
function NextWay() {
  const { walkInHref, gate, applyAt } = useLoaderData<typeof loader>();
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
      {gate === 'walkIn' && <HowToApply address={applyAt} />}
    </>
  );
}

/** The form, where somebody may still be ticked; else who came and where they are. */
function Desk() {
  const { desk, gate, guests, guestCount, substituted, applyAt, waiver, texts, takenOver } =
    useLoaderData<typeof loader>();
  const writeDown = useWriteDown(desk?.group ?? null);
  const answer = useActionData<typeof action>();
  if (gate === 'refusedAtDoor') return <HowToApply address={applyAt} />;
  const record = (
    <GuestStates {...{ guests, guestCount, substituted }} areHere={gate === 'walkIn'} />
  );
  if (desk === null) return record;
  const beside = waiver && <WaiverBox waiver={waiver} />;
  const form = (
    <CheckInForm
      {...desk}
      {...{ texts, beside, writeDown, conflict: takenOver?.id ?? null }}
      answer={answered(answer, guests) ?? (takenOver && { form: takenOver.form, errors: {} })}
    />
  );
  if (gate === 'open') return form;
  const isOpen =
    answer !== undefined || takenOver !== null || (gate === 'arrived' && guests.some(isWaiting));
  return (
    <>
      {gate !== 'otherDay' && record}
      <details className="mt-6 rounded-lg border border-line bg-paper px-4 sm:px-6" open={isOpen}>
        <summary className="flex min-h-12 items-center text-lg font-semibold text-link">
          {gate === 'otherDay'
            ? 'Sekretariat menerima rombongan hari ini: catat kedatangan'
            : 'Catat tamu yang menyusul'}
        </summary>
        <div className="pt-2">{form}</div>
      </details>
    </>
  );
}

/** The form as it comes back; what a button of it asked for without script is done here. */
function answered(answer: DeskReply | undefined, guests: readonly Guest[]): DeskAnswer | null {
  if (answer === undefined) return null;
  const { form, step, errors } = answer;
  const waiting = guests.filter(isWaiting).map(({ id }) => id);
  return { form: step === null ? form : afterStep(form, step, waiting), errors };
}
