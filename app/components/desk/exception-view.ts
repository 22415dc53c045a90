/** The desk's question about the guest limit, and what became of it; every time is ready to be read. */
export interface ExceptionView {
  readonly question: {
    readonly id: string;
    readonly state: 'open' | 'granted' | 'refused';
    readonly guests: number;
    readonly guestLimit: number;
    readonly words: string;
    readonly askedAt: string;
    readonly askedBy: string;
    readonly answer: string | null;
    readonly answeredBy: string | null;
    readonly answeredAt: string | null;
  } | null;
  readonly canAsk: boolean;
  /** More stand there than may go in, as far as it is known without ticks. */
  readonly isOver: boolean;
  /** Those within the limit need not wait. */
  readonly mayEnter: boolean;
  /** Whom to call, once nobody has answered for too long. */
  readonly callWhom: {
    readonly supervisors: readonly string[];
    readonly deputies: readonly string[];
  } | null;
  /** Where this reader answers, if it is theirs to answer. */
  readonly answerHref: string | null;
  /** An exception that answers no question: who, when, why. */
  readonly given: string | null;
}

/** What the box of the exception is given. */
export interface ExceptionBoxProps {
  readonly exception: ExceptionView;
  readonly isOver: boolean;
  readonly errors?: Readonly<Record<string, string>>;
}
