import { describe, expect, it } from 'vitest';
import { saveAnswers } from '#app/commands/drafts.server.ts';
import { drafts } from '#db/schema/index.ts';
import { filledIn, FULL_ANSWERS } from '#tests/support/drafts.ts';
import { done, submitted } from '#tests/support/deeds.ts';
import { confirmed } from '#tests/support/officers.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const CONTACT = 'bpkad@contoh.go.id';

describe('what the record of an office tells of a draft', () => {
  it('names its other requests to whoever is confirmed for it, and to nobody else', async () => {
    const { house, officer, stranger } = await screens();
    const { number } = done(submitted(house)).next;
    const passerBy = stranger();
    const foreign = await filledIn(house, passerBy);
    const told = textOf(await passerBy.get(`/permohonan/baru/${foreign}/periksa`));
    expect(told).toContain('topik yang sama');
    expect(told).not.toContain(number);

    const claimId = confirmed(house, { email: CONTACT });
    const visitor = officer(CONTACT);
    await visitor.post('/permohonan/baru', { mode: 'tatapMuka', untuk: claimId });
    const own = house.db.select().from(drafts).all().find(isOwned)?.id ?? '';
    saveAnswers(house, own, () => FULL_ANSWERS);
    expect(textOf(await visitor.get(`/permohonan/baru/${own}/periksa`))).toContain(number);
  });
});

function isOwned({ ownerEmail }: { readonly ownerEmail: string | null }): boolean {
  return ownerEmail === CONTACT;
}
