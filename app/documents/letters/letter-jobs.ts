import type { DeliveryReport } from '#app/domain/mail/delivery-report.ts';
import type { IncomingMail } from '#app/domain/reservation/incoming-mail.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import type { LetterReading } from '#app/domain/reservation/letter-reading.ts';
import type { Result } from '#app/domain/result.ts';

/** A photo made into a page: upright, small enough, without what the camera wrote beside it. */
export interface PhotoPage {
  readonly jpeg: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A mail's file taken apart. */
export interface OpenedMail {
  readonly mail: IncomingMail;
  /** What came with it, under the names it was given; what each is only its content tells. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** There were more files than are looked at. */
  readonly isCut: boolean;
}

/** Why a photo makes no page. */
export type PhotoFault = 'tooManyPixels' | 'notAPhoto';

/** What the process that opens other people's files is asked for. */
export type LetterJob =
  | {
      readonly kind: 'read';
      readonly bytes: Uint8Array;
      readonly mediaType: LetterFile['mediaType'];
    }
  | { readonly kind: 'page'; readonly bytes: Uint8Array; readonly isOneOfMany: boolean }
  | { readonly kind: 'bind'; readonly pages: readonly PhotoPage[] }
  | { readonly kind: 'mail'; readonly bytes: Uint8Array }
  | { readonly kind: 'report'; readonly bytes: Uint8Array };

/** What it answers to each. */
export interface LetterAnswers {
  readonly read: LetterReading;
  readonly page: Result<PhotoPage, PhotoFault>;
  readonly bind: Uint8Array;
  readonly mail: OpenedMail | null;
  readonly report: DeliveryReport | null;
}
