import { SIGNATORY_WORDS, GUEST_KIND_WORDS } from '#app/copy/request-words.ts';
import { OFFICE_ZONE, ZONES } from '#app/domain/calendar/zones.ts';
import type { PolicyValues } from '#app/domain/policy/policy.ts';
import {
  POLICY_NUMBER_NAMES,
  POLICY_NUMBERS,
  type PolicyNumber,
} from '#app/domain/policy/policy-numbers.ts';
import { GUEST_KINDS } from '#app/domain/reservation/guest-kind.ts';
import { SIGNATORY_OFFICES } from '#app/domain/reservation/letter.ts';
import { POLICY_FIELDS, type SetKey } from '#app/forms/policy-form.ts';
import { FieldErrors } from '../forms/field.tsx';
import { type DraftFields, fieldId } from './draft-view.ts';
import { PeriodRows, WindowRows } from './hour-rows.tsx';

/** What stands before and behind a number's box. */
const NUMBER_WORDS: Readonly<Record<PolicyNumber, { label?: string; unit: string }>> = {
  guestLimitOrdinary: { unit: 'orang' },
  guestLimitWithHead: { unit: 'orang' },
  videoParticipantLimit: { unit: 'peserta' },
  companionLimit: { unit: 'orang' },
  slotMinutes: { unit: 'menit' },
  'noticeWorkdays.tatapMuka': { label: 'Tatap muka', unit: 'hari kerja' },
  'noticeWorkdays.videoConference': { label: 'Video conference', unit: 'hari kerja' },
  horizonDays: { unit: 'hari kalender' },
  promiseWorkdays: { unit: 'hari kerja' },
  offerAnswerWorkdays: { unit: 'hari kerja' },
  correctionWorkdays: { unit: 'hari kerja' },
  'guestListCloses.workdaysBefore': { label: 'Sebelum konsultasi', unit: 'hari kerja' },
  graceMinutes: { unit: 'menit' },
  letterMaxAgeDays: { unit: 'hari kalender' },
  tatapMukaPerDay: { unit: 'konsultasi' },
  openRequestsPerOffice: { unit: 'permohonan' },
  violationReplyWorkdays: { unit: 'hari kerja' },
  'repeatedViolations.count': { label: 'Banyaknya', unit: 'kali' },
  'repeatedViolations.months': { label: 'Dalam', unit: 'bulan' },
};

/** The closed lists, each with its words; another office than those named always asks for a word. */
const CHOICES: Readonly<Record<SetKey, readonly (readonly [value: string, words: string])[]>> = {
  countedGuestKinds: GUEST_KINDS.map((kind) => [kind, GUEST_KIND_WORDS[kind]] as const),
  acceptedSignatories: SIGNATORY_OFFICES.filter((office) => office !== 'other').map(
    (office) => [office, SIGNATORY_WORDS[office]] as const,
  ),
  farZones: ZONES.filter((zone) => zone !== OFFICE_ZONE).map((zone) => [zone, zone] as const),
};

type ControlProps = DraftFields & {
  readonly valueKey: keyof PolicyValues;
  /** The value's name: the label of a box that stands alone. */
  readonly subject: string;
};

/** The boxes of a value: a number or two, a choice of several, rows of hours or of dates. */
export function ValueControl({ valueKey, subject, ...fields }: ControlProps) {
  switch (valueKey) {
    case 'serviceWindows':
    case 'ramadanWindows':
      return <WindowRows windowKey={valueKey} {...fields} />;
    case 'ramadanPeriods':
      return <PeriodRows {...fields} />;
    case 'countedGuestKinds':
    case 'acceptedSignatories':
    case 'farZones':
      return <SetBoxes setKey={valueKey} {...fields} />;
    default:
      return <NumberBoxes {...{ valueKey, subject }} {...fields} />;
  }
}

function NumberBoxes({ valueKey, subject, form, errors }: ControlProps) {
  const names = POLICY_NUMBER_NAMES.filter((name) => POLICY_NUMBERS[name].key === valueKey);
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-3">
      {names.map((name) => {
        const { label, unit } = NUMBER_WORDS[name];
        return (
          <Box
            key={name}
            {...{ name, errors, unit, subject }}
            label={label}
            value={form.numbers[name]}
          />
        );
      })}
      {valueKey === 'guestListCloses' && (
        <Box
          name={POLICY_FIELDS.closesAt}
          {...{ errors, unit: OFFICE_ZONE, label: 'Pukul', value: form.closesAt, subject }}
        />
      )}
    </div>
  );
}

interface BoxProps {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly errors: DraftFields['errors'];
  readonly label?: string | undefined;
  readonly subject: string;
}

/** A short box with its unit behind it; where a value has one box only, the value's name is its label. */
function Box({ name, value, unit, errors, label, subject }: BoxProps) {
  const id = fieldId(name);
  const wrong = errors[name];
  return (
    <div>
      <label htmlFor={id} className={label === undefined ? 'sr-only' : 'mb-1 block text-sm'}>
        {label === undefined ? subject : label}
      </label>
      <FieldErrors id={id} errors={wrong} />
      <span className="flex items-center gap-2">
        <input
          {...{ id, name }}
          inputMode="numeric"
          defaultValue={value}
          autoComplete="off"
          className="control max-w-24"
          aria-describedby={`${id}-satuan${wrong ? ` ${id}-error` : ''}`}
          {...(wrong && { 'aria-invalid': true })}
        />
        <span id={`${id}-satuan`}>{unit}</span>
      </span>
    </div>
  );
}

function SetBoxes({ setKey, form, errors }: DraftFields & { readonly setKey: SetKey }) {
  const id = fieldId(setKey);
  return (
    <div id={id} tabIndex={-1}>
      <FieldErrors id={id} errors={errors[setKey]} />
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        {CHOICES[setKey].map(([value, words]) => (
          <label key={value} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name={setKey}
              value={value}
              defaultChecked={form.sets[setKey].includes(value)}
              className="size-6 shrink-0"
            />
            {words}
          </label>
        ))}
      </div>
    </div>
  );
}
