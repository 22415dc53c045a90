/** The list of ready reasons as it is typed; blank lines are only room for new ones. */
export interface TypedReason {
  readonly id: string | null;
  readonly words: string;
  readonly isRetired: boolean;
}

export const REASON_FIELDS = { seen: 'seen', step: 'langkah', added: 'added' } as const;

/** Longest sentence that is offered ready-made. */
const LONGEST_REASON = 600;

/** No list that a person reads through is longer. */
const MOST_LINES = 60;

/** Reads the list, whose ids stand in the form in its order, and what was added. */
export function readReasons(sent: FormData): TypedReason[] {
  const text = (name: string): string => {
    const value = sent.get(name);
    return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  };
  const lines: TypedReason[] = [];
  while (lines.length < MOST_LINES && sent.has(`lines.${lines.length}.id`)) {
    const name = `lines.${lines.length}`;
    lines.push({
      id: text(`${name}.id`),
      words: text(`${name}.words`),
      isRetired: sent.has(`${name}.retired`),
    });
  }
  const added = text(REASON_FIELDS.added);
  return added === '' ? lines : [...lines, { id: null, words: added, isRetired: false }];
}

/** A button that changes the list as it saves it: `naik:1`, `turun:0`, `henti:2`, `pakai:2`. */
export function afterReasonStep(lines: readonly TypedReason[], step: unknown): TypedReason[] {
  const found = /^(naik|turun|henti|pakai):(\d{1,2})$/.exec(typeof step === 'string' ? step : '');
  if (found === null) return [...lines];
  const at = Number(found[2]);
  if (found[1] === 'henti' || found[1] === 'pakai') {
    const isRetired = found[1] === 'henti';
    return lines.map((line, index) => (index === at ? { ...line, isRetired } : line));
  }
  const to = found[1] === 'naik' ? at - 1 : at + 1;
  const [moved, other] = [lines[at], lines[to]];
  if (moved === undefined || other === undefined) return [...lines];
  return lines.map((line, index) => (index === at ? other : index === to ? moved : line));
}

/** What is wrong with each line, by the name of its field. */
export function reasonErrors(lines: readonly TypedReason[]): Record<string, string> {
  const errors: Record<string, string> = {};
  lines.forEach(({ id, words }, index) => {
    const name = id === null ? REASON_FIELDS.added : `lines.${index}.words`;
    if (words === '') errors[name] = 'Kalimat ini kosong. Hentikan saja bila tidak dipakai lagi.';
    if (words.length > LONGEST_REASON) errors[name] = `Paling banyak ${LONGEST_REASON} karakter.`;
    if (lines.findIndex((line) => line.words === words) < index && words !== '') {
      errors[name] = 'Kalimat yang sama sudah ada di atas.';
    }
  });
  return errors;
}
