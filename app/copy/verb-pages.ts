import type { Verb } from '#app/domain/reservation/status.ts';

/** What a page says that asks for nothing but a reason, or for a yes. */
export interface VerbPageWords {
  readonly title: string;
  /** What happens then, and to whom. */
  readonly explanation: string;
  /** Label of the reason; null where none is asked. */
  readonly reason: string | null;
  readonly reasonHint?: string;
  readonly button: string;
  readonly grave?: boolean;
}

const TO_PEMDA = 'Alasan ini disampaikan apa adanya kepada pemohon.';

export const VERB_PAGES = {
  reject: {
    title: 'Belum dapat dipenuhi',
    explanation:
      'Permohonan ditutup. Pemohon menerima surel dengan alasan di bawah ini dan dapat mengajukan permohonan baru.',
    reason: 'Alasan',
    reasonHint: TO_PEMDA,
    button: 'Nyatakan belum dapat dipenuhi',
    grave: true,
  },
} as const satisfies Partial<Record<Verb, VerbPageWords>>;

export type SimpleVerb = keyof typeof VERB_PAGES;
