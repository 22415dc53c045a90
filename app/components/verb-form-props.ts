import type { SubmissionResult } from '@conform-to/react';
import type { ReactNode } from 'react';
import type { ShownFinding } from './findings.tsx';
import type { Status } from '#app/domain/reservation/status.ts';

/** What the form of a verb is given. */
export interface VerbFormProps {
  readonly words: {
    readonly title: string;
    readonly explanation: string;
    readonly reason: string | null;
    readonly reasonHint?: string | undefined;
    readonly optional?: boolean | undefined;
    readonly button: string;
    readonly grave?: boolean | undefined;
  };
  readonly head: {
    readonly number: string;
    readonly revision: number;
    readonly status: Status;
    readonly officeLabel: string;
    readonly modeName: string;
    readonly topics: readonly string[];
    readonly when: string | null;
    readonly hindrance?: { readonly title: string; readonly text: string } | null;
  };
  readonly answer:
    | {
        readonly result: SubmissionResult<string[]>;
        readonly refusal: {
          readonly title: string;
          readonly text: string;
          readonly findings: readonly ShownFinding[];
        } | null;
      }
    | undefined;
  /** Page of the request, to go back to. */
  readonly back: string;
  readonly audience: 'pemda' | 'staff';
  /** Reasons that can be chosen instead of written. */
  readonly ready?: readonly string[];
  /** What else is asked, between the reason and the button. */
  readonly children?: ReactNode;
}
