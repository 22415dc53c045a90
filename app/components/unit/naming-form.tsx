import { getFormProps } from '@conform-to/react';
import type { SubmissionResult } from '@conform-to/react';
import type { UnitRequestState } from '#app/domain/schedule/assignment.ts';
import { paths } from '#app/http/paths.ts';
import { EmptyState } from '../blocks.tsx';
import { Actions, Button, ButtonLink } from '../button.tsx';
import { ChoiceGroup } from '../forms/choice-group.tsx';
import { TextArea } from '../forms/controls.tsx';
import { FormErrors } from '../forms/error-summary.tsx';
import { usePageForm } from '../forms/use-page-form.ts';
import { Icon } from '../icon.tsx';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly reasons: readonly string[];
  readonly presences: readonly {
    readonly label: string | null;
    readonly free: boolean;
    readonly words: string;
  }[];
  readonly barred: boolean;
}

interface NamingFormProps {
  readonly asked: {
    readonly number: string;
    readonly state: UnitRequestState;
    readonly answeredAt: string | null;
    readonly isPlanned: boolean;
    readonly mayDecline: boolean;
  };
  readonly people: readonly Person[];
  readonly named: readonly string[];
  readonly result: SubmissionResult<string[]> | undefined;
}

/** Who of ours takes it, best first; once somebody is named, others can be put in their place. */
export function NamingForm({ asked, people, named, result }: NamingFormProps) {
  const [form, fields] = usePageForm<{ narasumber: string[]; catatan: string }>({
    ...{ id: 'menunjuk', result, defaults: { narasumber: [...named] } },
  });
  const isFirst = asked.state === 'asked';
  return (
    <section aria-labelledby="siapa" className="mt-8">
      <h2 id="siapa" className="mb-3">
        {isFirst ? 'Siapa yang ditugaskan?' : 'Ganti narasumber'}
      </h2>
      {people.length === 0 ? (
        <EmptyState title="Belum ada narasumber di unit ini" icon="people">
          Minta admin mendaftarkan narasumber unit Anda, atau sampaikan bahwa unit belum dapat
          menugaskan.
        </EmptyState>
      ) : null}
      <form method="post" {...getFormProps(form)} noValidate>
        <FormErrors form={form} />
        <input type="hidden" name="state" value={asked.state} />
        <input type="hidden" name="answeredAt" value={asked.answeredAt ?? ''} />
        {people.length > 0 && (
          <>
            <ChoiceGroup
              field={fields.narasumber}
              type="checkbox"
              label="Narasumber, yang paling cocok lebih dahulu"
              hint={
                asked.isPlanned
                  ? 'Yang dipilih langsung bertugas dan menerima undangan kalender; pemohon dan Sekretariat diberi tahu.'
                  : 'Boleh lebih dari satu. Sekretariat menetapkan jamnya, lalu narasumber menerima undangan.'
              }
              choices={people.map(choiceOf)}
            />
            <TextArea field={fields.catatan} label="Catatan untuk Sekretariat" rows={2} optional />
          </>
        )}
        <Actions>
          {people.length > 0 && <Button>{isFirst ? 'Tunjuk' : 'Simpan penggantian'}</Button>}
          {asked.mayDecline && (
            <ButtonLink href={paths.declineUnit(asked.number)} look="secondary">
              Belum dapat menugaskan
            </ButtonLink>
          )}
        </Actions>
      </form>
    </section>
  );
}

function choiceOf({ id, name, reasons, presences, barred }: Person) {
  return {
    value: id,
    label: <span className="font-semibold">{name}</span>,
    disabled: barred,
    hint: (
      <>
        {presences.map(({ label, free, words }) => (
          <span
            key={`${label ?? ''}${words}`}
            className={`flex items-start gap-1.5 ${free ? 'text-good' : 'text-bad'}`}
          >
            <Icon name={free ? 'check' : 'block'} className="mt-0.5" />
            {label === null ? words : `${label}: ${words}`}
          </span>
        ))}
        <span className="block">{reasons.join(' · ')}</span>
      </>
    ),
  };
}
