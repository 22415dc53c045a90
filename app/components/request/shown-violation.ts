/** A ketidaksesuaian as its pemda reads it. */
export interface ShownViolation {
  readonly id: string;
  readonly message: string;
  readonly document: string;
  readonly recorded: string;
  readonly standing: string;
  /** What the office wrote to it. */
  readonly told: string | null;
  /** "1 catatan, 1 foto"; null where nothing was put beside it. */
  readonly evidence: string | null;
  readonly deadline: string | null;
  readonly canReply: boolean;
  readonly reply: string | null;
  /** Name of the file that came with it. */
  readonly replyFile: string | null;
}
