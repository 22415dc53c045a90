import { STATUS_WORDS } from '#app/copy/life.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { Icon, type IconName } from './icon.tsx';

const WAITING = 'border-edge bg-paper text-ink';
const MOVING = 'border-info bg-info-bg text-info';
const GOOD = 'border-good bg-good-bg text-good';
const CARE = 'border-warn bg-warn-bg text-warn';
const OVER = 'border-line bg-sunk text-soft';
const BAD = 'border-bad bg-bad-bg text-bad';

const LOOKS: Readonly<Record<Status, readonly [IconName, string]>> = {
  draft: ['file', WAITING],
  submitted: ['mail', WAITING],
  inReview: ['search', MOVING],
  returned: ['undo', CARE],
  verified: ['check', MOVING],
  offered: ['calendar', CARE],
  onHold: ['hold', CARE],
  approved: ['check', GOOD],
  arrived: ['door', GOOD],
  inProgress: ['people', MOVING],
  completed: ['check', OVER],
  noShow: ['alert', BAD],
  rejected: ['block', BAD],
  withdrawn: ['close', OVER],
  cancelledByPemda: ['close', OVER],
  cancelledByOffice: ['close', BAD],
  expired: ['clock', OVER],
  referred: ['arrowRight', OVER],
  merged: ['arrowRight', OVER],
  walkIn: ['door', CARE],
  refusedAtDoor: ['block', OVER],
};

/** Where a request stands: shape and word first, colour last. */
export function StatusTag({ status }: { readonly status: Status }) {
  const [icon, look] = LOOKS[status];
  return <Tag icon={icon} look={look} text={STATUS_WORDS[status]} />;
}

interface TagProps {
  readonly icon: IconName;
  readonly text: string;
  readonly look: string;
}

function Tag({ icon, text, look }: TagProps) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded border px-2 py-0.5 text-left text-sm font-semibold ${look}`}
    >
      <Icon name={icon} />
      {text}
    </span>
  );
}

const TONES = {
  plain: WAITING,
  moving: MOVING,
  good: GOOD,
  care: CARE,
  over: OVER,
  bad: BAD,
} as const;

/** Any other state in a word, in the same shape. */
export function WordTag({
  icon,
  text,
  tone = 'plain',
}: Omit<TagProps, 'look'> & { readonly tone?: keyof typeof TONES }) {
  return <Tag icon={icon} look={TONES[tone]} text={text} />;
}
