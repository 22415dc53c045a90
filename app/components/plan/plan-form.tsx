import { getFormProps } from '@conform-to/react';
import type { SubmissionResult } from '@conform-to/react';
import { MODE_NAMES } from '#app/copy/office-address.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { paths } from '#app/http/paths.ts';
import { EmptyState, NoticeBox, PageHead } from '../blocks.tsx';
import { FormErrors } from '../forms/error-summary.tsx';
import { usePageForm } from '../forms/use-page-form.ts';
import { RefusalNotice } from '../refusal-notice.tsx';
import { TypedKept } from '../typed-kept.tsx';
import { AboutBox, ChangeBox } from './about-box.tsx';
import { ChoiceLinks } from './choice-links.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { KeepOld } from './keep-old.tsx';
import { PlanFields, type PlanFormFields } from './plan-fields.tsx';
import { planQuery } from './plan-query.ts';
import { PlanRefusal, type Refused } from './plan-refusal.tsx';
import { SlotPicker } from './slot-picker.tsx';
import type { PlanPage } from './view.ts';
import type { PlanValues } from './sitting-view.ts';

interface PlanFormProps {
  readonly head: {
    readonly number: string;
    readonly revision: number;
    readonly status: Status;
    readonly officeLabel: string;
    readonly topics: readonly string[];
  };
  readonly page: PlanPage;
  readonly answer:
    { readonly result: SubmissionResult<string[]>; readonly refusal: Refused | null } | undefined;
}

/** The page that decides when, with whom and where; every choice of a time is an address of its own. */
export function PlanForm({ head, page, answer }: PlanFormProps) {
  const { words, hindrance } = page;
  const back =
    page.board === null
      ? { href: paths.review(head.number), text: `Permohonan ${head.number}` }
      : { href: `${paths.board}?minggu=${page.board}`, text: 'Papan jadwal' };
  return (
    <>
      <PageHead title={words.title} back={back} />
      <AboutBox head={head} about={page.about} modeName={MODE_NAMES[page.mode]} />
      {page.change !== null && <ChangeBox change={page.change} />}
      {hindrance === null ? (
        <Deciding {...{ head, page, answer }} />
      ) : (
        <>
          {answer?.refusal ? (
            <RefusalNotice refusal={answer.refusal} audience="staff" />
          ) : (
            <NoticeBox tone="warn" title={hindrance.title}>
              {hindrance.text}
            </NoticeBox>
          )}
          <TypedKept typed={answer?.result} />
          <p>
            <a href={paths.review(head.number)}>Kembali ke permohonan {head.number}</a>
          </p>
        </>
      )}
    </>
  );
}

/** Id of the form by which a unit is asked from here. */
const ASK_FORM = 'minta-unit';

function Deciding({ head, page, answer }: PlanFormProps) {
  const [form, fields] = usePageForm<Pick<PlanFormFields, keyof PlanFormFields>>({
    id: 'rencana',
    result: answer?.result,
    defaults: { ...page.values, pesan: '', ready: '', reason: '' },
  });
  const { chosen } = page;
  const sent = valuesSent(form.initialValue, page.values);
  const waiveHref = `${paths.reviewVerb(head.number, 'waive')}?${planQuery(sent, { untuk: page.verb, ...(page.modes.length > 0 && { cara: page.mode }) })}`;
  return (
    <>
      {answer?.refusal && <PlanRefusal refusal={answer.refusal} waiveHref={waiveHref} />}
      <ChoiceLinks
        label={page.verb === 'offer' ? 'Cara yang ditawarkan' : 'Bentuk konsultasi'}
        links={page.modes}
      />
      <ChoiceLinks label="Sesi" links={page.sessions} />
      {page.hasFewer && <FewerSittings />}
      <form id={ASK_FORM} method="post" action={paths.askUnit(head.number)}>
        <input type="hidden" name="dari" value="setujui" />
      </form>
      <form method="post" {...getFormProps(form)} noValidate>
        <FormErrors form={form} />
        {/* Pressing Enter in a field looks again; it neither decides nor adds a sitting. */}
        <button hidden formMethod="get" name="periksa" value="ya" />
        <input type="hidden" name={fields.revision.name} value={head.revision} />
        <input type="hidden" name={fields.waktu.name} value={page.values.waktu} />
        {page.board !== null && <input type="hidden" name="papan" value={page.board} />}
        {page.modes.length > 0 && <input type="hidden" name="cara" value={page.mode} />}
        {page.verb === 'reassign' && <input type="hidden" name="sesi" value={page.session} />}
        <div
          className={`grid items-start gap-x-8 gap-y-8 lg:grid-cols-2 ${page.picksSlot ? 'xl:grid-cols-[19rem_minmax(0,1fr)_23rem]' : ''}`}
        >
          {page.picksSlot && <SlotPicker page={page} id={fields.waktu.id} />}
          {chosen === null ? (
            <EmptyState title="Pilih waktunya lebih dahulu" icon="calendar">
              Narasumber, ruang, dan permohonan lain pada waktu itu tampil di sini.
            </EmptyState>
          ) : (
            <>
              <PlanFields
                {...{ fields, chosen, mode: page.mode }}
                asksWith={page.verb === 'approve' ? ASK_FORM : null}
              />
              <DecisionPanel
                {...{ page, chosen, waiveHref }}
                pesan={fields.pesan}
                refused={(answer?.refusal?.findings.length ?? 0) > 0}
              />
            </>
          )}
        </div>
        {page.keepOld !== null && (
          <KeepOld standing={page.standing} reasons={page.keepOld} fields={fields} />
        )}
      </form>
    </>
  );
}

function FewerSittings() {
  return (
    <NoticeBox tone="warn" title="Jadwal sekarang mempunyai lebih banyak sesi">
      Sesi yang tidak tercantum di bawah ini dilepas.
    </NoticeBox>
  );
}

/** What was last sent, else what the page suggests. */
function valuesSent(
  initial: Partial<Record<string, unknown>> | undefined,
  values: PlanValues,
): PlanValues {
  const list = (one: unknown): string[] =>
    [one].flat().filter((id): id is string => typeof id === 'string' && id !== '');
  const text = (one: unknown): string => (typeof one === 'string' ? one : '');
  return {
    waktu: values.waktu,
    narasumber: list(initial?.narasumber),
    unit: list(initial?.unit),
    ruang: text(initial?.ruang),
    tautan: text(initial?.tautan),
    lanjutan: values.lanjutan.map((sitting, index) => {
      const sent = Array.isArray(initial?.lanjutan) ? (initial.lanjutan as unknown[])[index] : null;
      const one = typeof sent === 'object' && sent !== null ? { ...sitting, ...sent } : sitting;
      return {
        ...{ waktu: text(one.waktu), ruang: text(one.ruang) },
        ...{ narasumber: list(one.narasumber), unit: list(one.unit) },
      };
    }),
  };
}
