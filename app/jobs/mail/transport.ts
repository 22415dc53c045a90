import type { ReplyAbout } from '#app/domain/mail/smtp-reply.ts';
import type { MailMessage } from '#app/documents/mail-message.ts';

/** `permanent`: sending the same again would fail the same; a person has to look. */
export type SendResult =
  | { readonly ok: true; readonly response: string }
  | {
      readonly ok: false;
      readonly permanent: boolean;
      readonly error: string;
      /** Whose affair it is; left out: the message's where it is for good, else the server's. */
      readonly about?: ReplyAbout;
    };

/** Where mail goes. `send` never throws. */
export interface MailTransport {
  readonly name: 'file' | 'smtp';
  readonly send: (message: MailMessage) => Promise<SendResult>;
  /** Ends idle connections, so that the process can. */
  readonly close: () => void;
}

/** What went wrong, for the record of the sending. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
