import { VIOLATION_STATUS_TITLES } from '#app/copy/violations.ts';
import type { ViolationStatus } from '#app/domain/compliance/violation.ts';
import type { IconName } from '../icon.tsx';
import { WordTag } from '../status-tag.tsx';

const LOOKS: Readonly<
  Record<
    ViolationStatus,
    readonly [IconName, 'plain' | 'moving' | 'good' | 'care' | 'over' | 'bad']
  >
> = {
  recorded: ['record', 'care'],
  released: ['clock', 'moving'],
  replied: ['mail', 'care'],
  confirmed: ['check', 'bad'],
  withdrawn: ['undo', 'over'],
  superseded: ['arrowRight', 'over'],
};

/** Where a ketidaksesuaian stands: shape and word first, colour last. */
export function ViolationTag({ status }: { readonly status: ViolationStatus }) {
  const [icon, tone] = LOOKS[status];
  return <WordTag icon={icon} tone={tone} text={VIOLATION_STATUS_TITLES[status]} />;
}
