/** Why a file is no letter: too large (413), or not what it should be (415). The message says what to do. */
export interface LetterRefusal {
  readonly status: 413 | 415;
  readonly message: string;
}
