import { beginDraft, saveDraftLetter } from '#app/commands/drafts.server.ts';
import { paths } from '#app/http/paths.ts';
import type { Line } from './access-line.ts';
import type { AccessWorld } from './access-world.ts';
import { KEPT_LETTER } from './busy-office.ts';

/** Requests that staff enter, and what completes them. */
export const ENTRY: Record<string, Line> = {
  '/sekretariat/permohonan-baru/berkas': { who: 'submit' },
  '/sekretariat/permohonan-baru/:draft': {
    who: 'submit',
    at: (world) => paths.entryDraft(anEntry(world)),
  },
  '/sekretariat/permohonan-baru/:draft/surat': {
    who: 'submit',
    at: (world) => paths.entryLetter(anEntry(world)),
  },
  '/permohonan/:number/lengkapi': { who: 'link' },
  '/sekretariat/permohonan/:number/lengkapi': { who: 'complete' },
  '/sekretariat/permohonan/:number/nomor': { who: 'submit' },
  '/sekretariat/permohonan/:number/narahubung': { who: 'correctContact' },
};

function anEntry({ office: { house } }: AccessWorld): string {
  const onBehalf = { channel: 'email', receivedAt: house.clock() } as const;
  const { id } = beginDraft(house, { answers: {}, onBehalf });
  saveDraftLetter(house, id, { file: KEPT_LETTER, name: 'surat.pdf' });
  return id;
}
