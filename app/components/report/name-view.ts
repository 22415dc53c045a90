import type { SubmissionResult } from '@conform-to/react';
import type { Body } from '#app/domain/people/office.ts';
import type { ShownFinding } from '../findings.tsx';

/** A printed name and what it may stand for. */
export interface NameView {
  readonly id: string;
  readonly field: 'requester' | 'topics';
  readonly printed: string;
  /** The whole requester of the row, as printed. */
  readonly requester: string;
  readonly when: string;
  readonly mode: string;
  /** The kind of body that the printed text tells. */
  readonly body: Body;
  readonly resolved: { readonly by: string; readonly at: string } | null;
  readonly mayResolve: boolean;
  /** What was searched for; empty where nothing was. */
  readonly search: string;
  /** Codes that resemble the printed text, likeliest first. */
  readonly candidates: readonly string[];
  readonly regions: readonly {
    readonly code: string;
    readonly name: string;
    readonly province: string | null;
    readonly autonomous: boolean;
  }[];
  readonly topics: readonly { readonly code: string; readonly name: string }[];
  /** Topics of the row that were certain. */
  readonly known: readonly string[];
}

/** What its form was answered with, where it did not lead on. */
export interface NameAnswer {
  readonly result: SubmissionResult<string[]>;
  readonly refusal: {
    readonly title: string;
    readonly text: string;
    readonly findings: readonly ShownFinding[];
  } | null;
}
