/** What was asked for, ready to be read. */
export interface Asked {
  readonly modeName: string;
  readonly acceptsOtherMode: boolean;
  readonly topics: readonly string[];
  readonly questions: string | null;
  readonly submitted: string;
  readonly slots: readonly string[];
  readonly contact: { readonly who: string; readonly reached: string } | null;
  readonly letter: {
    readonly number: string | null;
    readonly date: string | null;
    readonly subject: string | null;
    readonly signatory: string | null;
    readonly addressee: string | null;
    readonly hasFile: boolean;
  } | null;
  readonly guests: readonly {
    readonly id: string;
    readonly name: string;
    readonly jabatan: string | null;
    /** Said where it is no participant. */
    readonly kind: string | null;
    readonly specialNeeds: string | null;
    /** In whose place, when and by whom; null for those who were listed. */
    readonly substituted: string | null;
  }[];
  readonly guestCount: number | null;
  readonly headClaim: string | null;
}
