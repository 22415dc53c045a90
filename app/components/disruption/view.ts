import type { DisruptionState } from '#app/domain/schedule/disruption.ts';

/** An appointment that something stands in the way of, as its row shows it. */
export interface DisruptionView {
  readonly id: string;
  readonly number: string;
  readonly href: string;
  readonly officeLabel: string;
  readonly modeName: string;
  /** When it takes place now; null where it takes place no more. */
  readonly when: string | null;
  readonly people: string;
  readonly place: string;
  /** Why it does not fit any more. */
  readonly why: string;
  readonly state: DisruptionState;
  /** What became of it, in words. */
  readonly outcome: string | null;
  readonly reason: string | null;
  /** What may be done about it by whoever reads, the best first; empty where nothing. */
  readonly deeds: readonly DisruptionDeed[];
}

export interface DisruptionDeed {
  readonly text: string;
  readonly href: string;
  readonly look: 'primary' | 'secondary' | 'quiet' | 'danger';
}
