import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { auditEntries, delegations } from '#db/schema/index.ts';
import { act, done, read, submitted } from '#tests/support/deeds.ts';
import { aStaffMember, type Page, screens, textOf } from '#tests/support/screens.ts';

const PAGE = '/pengaturan/wakil';
const eight = Array.from({ length: 8 }, (_, index) => ({
  name: `Peserta ${index}`,
  jabatan: 'Staf',
}));

function idIn({ html }: Page): string {
  return /name="id" value="([^"]+)"/.exec(html)?.[1] ?? '';
}

describe('a deputy of the supervisor', () => {
  it('is named once however often it is sent, decides in that place, and is taken back', async () => {
    const { house, as } = await screens();
    const userId = aStaffMember(house, 'secretariat');
    const id = idIn(await as('supervisor').get(PAGE));
    const sent = { id, userId, from: '2026-11-23', to: '2026-11-23', reason: 'Cuti.' };
    const wrong = await as('supervisor').post(PAGE, { ...sent, from: '2026-11-24' });
    expect(wrong.status).toBe(400);
    expect(wrong.html).toContain('Cuti.');
    const { number } = done(submitted(house, { guests: eight })).next;
    done(act(house, number, 'startReview'));
    const waive = `/sekretariat/permohonan/${number}/pengecualian`;
    const given = {
      ...{ revision: String(read(house, number).revision), codes: ['GUEST_LIMIT_EXCEEDED'] },
      reason: 'Diminta Menteri.',
    };
    expect((await as('secretariat').post(waive, given)).status).toBe(403);
    for (let sending = 0; sending < 2; sending += 1) {
      expect((await as('supervisor').post(PAGE, sent)).status).toBe(302);
    }
    expect(house.db.select().from(delegations).all()).toHaveLength(1);
    expect(textOf(await as('supervisor').get(PAGE))).toContain('Berlaku hari ini');

    expect((await as('secretariat').post(waive, given)).status).toBe(302);
    expect(read(house, number).waivers).toMatchObject([
      { by: 'Pegawai secretariat, a.n. atasan (wakil sampai 23-11-2026)' },
    ]);
    const line = house.db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.action, 'reservation.waived'))
      .get();
    expect(line).toMatchObject({
      ...{ actorName: 'Pegawai secretariat', actorRole: 'secretariat' },
      details: { onBehalfOf: 'supervisor', deputyUntil: '2026-11-23' },
    });
    expect((await as('supervisor').post(PAGE, { cabut: id })).status).toBe(302);
    expect(textOf(await as('supervisor').get(PAGE))).toContain('Dicabut oleh Pegawai supervisor');
    const again = { ...given, revision: String(read(house, number).revision) };
    expect((await as('secretariat').post(waive, again)).status).toBe(403);
  });

  it('lets nobody name themselves, and only somebody of the secretariat be named', async () => {
    const { house, as } = await screens();
    expect((await as('secretariat').get(PAGE)).status).toBe(403);
    const id = idIn(await as('admin').get(PAGE));
    const userId = aStaffMember(house, 'reception');
    const sent = { id, userId, from: '2026-11-23', to: '2026-11-24', reason: 'Cuti.' };
    const refused = await as('admin').post(PAGE, sent);
    expect(refused.status).toBe(400);
    expect(textOf(refused)).toContain('Pilih pegawai sekretariat');
    const past = await as('admin').post(PAGE, {
      ...{ id, userId: aStaffMember(house, 'secretariat'), reason: 'Cuti.' },
      ...{ from: '2026-11-01', to: '2026-11-22' },
    });
    expect(textOf(past)).toContain('Hari terakhir sudah lewat.');
  });

  it('is one until the last minute of the last day in Jakarta, and no minute longer', async () => {
    const { house, as } = await screens('2026-11-23T16:00:00Z');
    const userId = aStaffMember(house, 'secretariat');
    const id = idIn(await as('supervisor').get(PAGE));
    const sent = { id, userId, from: '2026-11-23', to: '2026-11-23', reason: 'Cuti.' };
    expect((await as('supervisor').post(PAGE, sent)).status).toBe(302);
    const { number } = done(submitted(house, { guests: eight })).next;
    done(act(house, number, 'startReview'));
    const waive = `/sekretariat/permohonan/${number}/pengecualian`;
    house.setNow('2026-11-23T16:59:59Z' as Instant);
    expect(textOf(await as('secretariat').get(waive))).toContain('Catat pengecualian');
    house.setNow('2026-11-23T17:00:00Z' as Instant);
    expect(textOf(await as('secretariat').get(waive))).not.toContain('Catat pengecualian');
    const given = {
      ...{ revision: String(read(house, number).revision), codes: ['GUEST_LIMIT_EXCEEDED'] },
      reason: 'Terlambat.',
    };
    expect((await as('secretariat').post(waive, given)).status).toBe(403);
  });
});
