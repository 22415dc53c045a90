import { saveAnswers, saveDraftLetter } from '#app/commands/drafts.server.ts';
import type { House } from '#app/commands/house.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { DraftAnswers } from '#app/domain/reservation/draft.ts';
import { A_LETTER } from './deeds.ts';
import type { Visitor } from './screens.ts';
import { aPdf as pdfNamed } from './letters.ts';

/** Every step answered, so that nothing stands in the way. */
export const FULL_ANSWERS: DraftAnswers = {
  mode: 'tatapMuka',
  acceptsOtherMode: true,
  office: { body: 'pemda', regionCode: '71.03', name: null, opd: 'BPKAD' },
  contact: { name: 'Ibu Contoh', jabatan: 'Kabid', email: 'bpkad@contoh.go.id', phone: null },
  topics: ['DAU'],
  questions: 'Penyaluran DAU.',
  preferences: ['2026-12-07T02:00:00Z' as Instant],
  letter: {
    number: '900/12/BPKAD/2026',
    date: '2026-11-16' as LocalDate,
    subject: 'Permohonan konsultasi',
    signatoryName: 'Bapak Contoh',
    signatoryOffice: 'sekda',
    addressee: 'Direktur Jenderal Perimbangan Keuangan',
  },
  guests: [1, 2, 3].map((number) => ({
    ...{ name: `Peserta ${number}`, jabatan: 'Staf', nip: null },
    ...{ kind: 'participant' as const, specialNeeds: null },
  })),
  guestCount: null,
  headClaim: { claim: 'none', office: null, representedBy: null },
};

/** A PDF, as far as its content tells. */
export function aPdf(text = 'Surat'): File {
  return new File([pdfNamed(text)], 'surat.pdf', { type: 'application/pdf' });
}

/** Begins a request as a person does; gives the draft's id. */
export async function begun(visitor: Visitor, mode = 'tatapMuka'): Promise<string> {
  const { location } = await visitor.post('/permohonan/baru', { mode });
  const id = /^\/permohonan\/baru\/([^/]+)\/instansi$/.exec(location ?? '')?.[1];
  if (id === undefined) throw new Error(`Not begun: ${location}`);
  return id;
}

/** The same, filled in to the end. */
export async function filledIn(
  house: House,
  visitor: Visitor,
  changes: Partial<DraftAnswers> = {},
): Promise<string> {
  const id = await begun(visitor);
  saveAnswers(house, id, () => ({ ...FULL_ANSWERS, ...changes }));
  saveDraftLetter(house, id, { file: A_LETTER, name: 'surat.pdf' });
  return id;
}
