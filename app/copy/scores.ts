/** What each score of a rating means. */
export const SCORE_WORDS: Readonly<Record<number, string>> = {
  5: 'Sangat baik',
  4: 'Baik',
  3: 'Cukup',
  2: 'Kurang',
  1: 'Sangat kurang',
};
