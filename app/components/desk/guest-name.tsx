import { ARRIVAL_WORDS, GUEST_KIND_WORDS } from '#app/copy/desk.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import { type Guest, isCounted } from '#app/domain/reservation/guest.ts';
import { Icon, type IconName } from '../icon.tsx';
import { WordTag } from '../status-tag.tsx';

/** Who a guest is, beside the ticks. */
export function GuestName({
  guest,
  index,
  policy,
  substituted,
}: {
  readonly guest: Guest;
  readonly index: number;
  readonly policy: Policy;
  readonly substituted: string | null;
}) {
  const { name, jabatan, kind, origin, arrival, specialNeeds } = guest;
  const role = isCounted(guest, policy)
    ? kind === 'participant'
      ? null
      : GUEST_KIND_WORDS[kind]
    : `${GUEST_KIND_WORDS[kind]}, tidak dihitung`;
  const notes = [
    jabatan,
    role,
    substituted,
    origin === 'unlisted' ? 'di luar daftar' : null,
    arrival === 'refused' ? 'tadi tidak masuk' : null,
  ].filter(Boolean);
  return (
    <div className="flex min-w-0 gap-3">
      <span className="w-6 shrink-0 text-right text-lg text-soft tabular-nums">{index + 1}.</span>
      <div className="min-w-0">
        <p className="text-lg leading-snug font-semibold">{name}</p>
        {notes.length > 0 && <p className="text-soft">{notes.join(' · ')}</p>}
        {specialNeeds !== null && (
          <p className="flex items-center gap-1.5 font-semibold">
            <Icon name="info" />
            {specialNeeds}
          </p>
        )}
      </div>
    </div>
  );
}

const ARRIVAL_LOOKS: Readonly<
  Record<Guest['arrival'], readonly [IconName, 'good' | 'care' | 'over']>
> = {
  expected: ['clock', 'over'],
  admitted: ['door', 'good'],
  refused: ['block', 'care'],
  left: ['check', 'over'],
  absent: ['close', 'over'],
};

/** Whether a guest has come, as icon and word. */
export function ArrivalTag({ arrival }: Pick<Guest, 'arrival'>) {
  const [icon, tone] = ARRIVAL_LOOKS[arrival];
  return <WordTag icon={icon} tone={tone} text={ARRIVAL_WORDS[arrival]} />;
}
