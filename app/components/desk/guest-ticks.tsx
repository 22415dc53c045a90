import type { DoorVerdict } from '#app/domain/decisions/arrivals.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import type { Guest } from '#app/domain/reservation/guest.ts';
import { DESK_FIELDS } from '#app/forms/desk-form.ts';
import { WordTag } from '../status-tag.tsx';
import { LineField } from './line-field.tsx';
import { type Segment, Segments } from './segments.tsx';
import { GuestName } from './guest-name.tsx';

interface GuestTicksProps {
  readonly guests: readonly Guest[];
  readonly picks: Readonly<Record<string, DoorVerdict>>;
  readonly policy: Policy;
  /** In whose place a guest came onto the list, by id. */
  readonly substituted: Readonly<Record<string, string>>;
  /** Who comes in whose place on this very form, by the id of who is replaced. */
  readonly replaced: ReadonlyMap<string, string>;
  readonly onPick: (id: string, verdict: DoorVerdict | '') => void;
  /** Why somebody does not go in, by the guest's id. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Sentences beside the fields, by the field's name. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onReason: (id: string, reason: string) => void;
}

/**
 * May this guest still be ticked? Whoever is in is in; who was turned away may follow, and who left
 * may come back.
 */
export function isWaiting({ arrival }: Pick<Guest, 'arrival'>): boolean {
  return arrival === 'expected' || arrival === 'refused' || arrival === 'left';
}

/** Has not come yet: whom "everyone" means. */
export function isAwaited({ arrival }: Pick<Guest, 'arrival'>): boolean {
  return arrival === 'expected';
}

/** The list at the desk: one tap for each who may still be ticked. */
export function GuestTicks(props: GuestTicksProps) {
  const { guests, picks, policy, substituted, replaced, onPick, reasons, errors, onReason } = props;
  if (guests.length === 0) return null;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {guests.map((guest, index) => (
        <li
          key={guest.id}
          className="group/row grid items-center gap-x-6 gap-y-2 py-3 sm:grid-cols-[1fr_auto]"
        >
          <GuestName {...{ guest, index, policy }} substituted={substituted[guest.id] ?? null} />
          {replaced.has(guest.id) ? (
            <WordTag
              icon="people"
              tone="over"
              text={`digantikan ${replaced.get(guest.id) || 'nama di luar daftar'}`}
            />
          ) : (
            <Segments<DoorVerdict | ''>
              name={DESK_FIELDS.pick(guest.id)}
              legend={guest.name}
              segments={choicesFor(guest)}
              chosen={picks[guest.id] ?? ''}
              onChoose={(value) => onPick(guest.id, value)}
            />
          )}
          <ReasonBeside
            name={DESK_FIELDS.reasonOf(guest.id)}
            of={guest.name}
            value={reasons[guest.id] ?? ''}
            error={errors[DESK_FIELDS.reasonOf(guest.id)]}
            onChange={(reason) => onReason(guest.id, reason)}
          />
        </li>
      ))}
    </ol>
  );
}

interface ReasonBesideProps {
  readonly name: string;
  readonly of: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (reason: string) => void;
}

/** Why this one does not go in: by style sheet there as soon as it is said, without script too. */
export function ReasonBeside({ name, of, value, error, onChange }: ReasonBesideProps) {
  return (
    <div className="col-span-full hidden group-has-[input[value=refused]:checked]/row:block">
      <LineField
        {...{ name, value, error, onChange }}
        label={`Alasan ${of} tidak masuk`}
        optional
      />
    </div>
  );
}

function choicesFor({ arrival }: Guest): readonly Segment<DoorVerdict | ''>[] {
  const goesIn: Segment<DoorVerdict> = { value: 'admitted', text: 'Masuk', tone: 'good' };
  if (arrival === 'left') {
    return [
      { value: 'admitted', text: 'Masuk lagi', tone: 'good' },
      { value: '', text: 'Sudah keluar', tone: 'quiet' },
    ];
  }
  // Turned away before: it stays so until somebody says otherwise.
  if (arrival === 'refused') return [goesIn, { value: '', text: 'Tetap menunggu', tone: 'quiet' }];
  return [
    goesIn,
    { value: 'refused', text: 'Tidak masuk', tone: 'care' },
    { value: '', text: 'Belum datang', tone: 'quiet' },
  ];
}
