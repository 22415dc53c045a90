import { describe, expect, it } from 'vitest';
import { outbox } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { isAccountNotice } from '#app/domain/decisions/notice-payload.ts';
import { runDeadlines } from '#app/jobs/deadlines.server.ts';
import { loadDraft } from '#app/queries/draft.server.ts';
import { renderNotice } from '#emails/catalogue.ts';
import { done, submitted } from '#tests/support/deeds.ts';
import { screens, textOf } from '#tests/support/screens.ts';

describe('a request that nobody answered before its date', () => {
  it('ends with a mail whose link leads to asking again with the same data', async () => {
    const { house, stranger } = await screens();
    const { number } = done(submitted(house)).next;
    house.setNow('2026-12-07T02:00:00Z' as Instant);
    const onFault = (_: string, error: unknown) => {
      throw error;
    };
    await runDeadlines(house, { holder: 'satu', onFault });
    const payload = house.db
      .select()
      .from(outbox)
      .all()
      .map((row) => row.payload)
      .find(({ kind, audience }) => kind === 'reservationExpired' && audience === 'requester');
    if (payload === undefined || isAccountNotice(payload)) throw new Error('Nobody was told');
    const { subject, text } = renderNotice(payload);
    expect(subject).toBe(`[${number}] Permohonan konsultasi Anda berakhir tanpa jadwal`);
    expect(text).toContain('Buka dan ajukan ulang:\nhttps://sambang.test/permohonan/');

    const reader = stranger();
    const { pathname, search } = new URL(payload.reservation.statusUrl);
    const opened = await reader.get(`${pathname}${search}`);
    expect(opened.location).toBe(pathname);
    const page = await reader.get(pathname);
    expect(page.html).toContain(`action="${pathname}/ajukan-ulang"`);
    expect(textOf(page)).toContain('Ajukan ulang');
    const begun = await reader.post(`${pathname}/ajukan-ulang`, {});
    // Only the time has to be chosen anew.
    expect(begun.location).toMatch(/\/jadwal$/);
    const id = begun.location?.split('/')[3] ?? '';
    const draft = loadDraft(house.db, id, house.clock());
    expect(JSON.stringify(draft)).toContain('900/12/BPKAD/2026');
    expect(JSON.stringify(draft)).toContain('Peserta 3');
  });
});
