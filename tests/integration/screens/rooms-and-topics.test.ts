import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { referenceOf } from '#app/queries/reference.server.ts';
import { auditEntries, rooms, topics, units } from '#db/schema/index.ts';
import { act, aVerified, refusalOf } from '#tests/support/deeds.ts';
import { people } from '#tests/support/desk.ts';
import type { TestHouse } from '#tests/support/house.ts';
import { type Page, screens, textOf } from '#tests/support/screens.ts';

const UNIT = 'Direktorat Dana Transfer Umum';

function lines(house: TestHouse, action: string) {
  return house.db.select().from(auditEntries).where(eq(auditEntries.action, action)).all();
}

/** The id that a form of something new brings along. */
function idIn({ html }: Page): string {
  return /name="id" value="([^"]+)"/.exec(html)?.[1] ?? '';
}

describe('rooms and units', () => {
  it('keeps what stands in a room, and says so where it is chosen', async () => {
    const { house, as } = await screens();
    const admin = as('admin');
    const [one, other] = [
      await admin.get('/pengaturan/ruang/baru'),
      await admin.get('/pengaturan/ruang/baru'),
    ];
    const plain = { id: idIn(other), name: 'Ruang Tangga', capacity: '8' };
    await admin.post('/pengaturan/ruang/baru', plain);
    const features = ['screen', 'wheelchair'];
    const good = { id: idIn(one), name: 'Ruang Landai', capacity: '8', features };
    expect((await admin.post('/pengaturan/ruang/baru', good)).status).toBe(302);
    expect(
      (await admin.post('/pengaturan/ruang/baru', { ...good, features: ['kolam'] })).status,
    ).toBe(400);
    const guests = people(2).map((guest) => ({ ...guest, specialNeeds: 'Kursi roda' }));
    const number = aVerified(house, { guests });
    const approve = textOf(
      await as('secretariat').get(`/sekretariat/permohonan/${number}/setujui`),
    );
    expect(approve).toContain('Ruang Landai 8 kursi · layar · akses kursi roda · kosong');
    expect(approve).toContain('Ruang Tangga 8 kursi · ada tamu berkebutuhan khusus');
    await admin.post(`/pengaturan/ruang/${good.id}`, { name: good.name, capacity: '8' });
    expect(house.db.select().from(rooms).where(eq(rooms.id, good.id)).get()?.features).toEqual([]);
  });

  it('adds, changes and retires a room, each with its line', async () => {
    const { house, as } = await screens();
    const admin = as('admin');
    const id = idIn(await admin.get('/pengaturan/ruang/baru'));
    const blank = await admin.post('/pengaturan/ruang/baru', {
      id,
      name: 'Ruang Musi',
      capacity: 'banyak',
    });
    expect(blank.status).toBe(400);
    expect(blank.html).toContain('value="banyak"');
    for (let sending = 0; sending < 2; sending += 1) {
      expect(
        (await admin.post('/pengaturan/ruang/baru', { id, name: 'Ruang Musi', capacity: '8' }))
          .status,
      ).toBe(302);
    }
    expect(
      (await admin.post(`/pengaturan/ruang/${id}`, { name: 'Ruang Musi', capacity: '10' }))
        .location,
    ).toBe('/pengaturan/ruang?hasil=tersimpan');
    expect(lines(house, 'room.changed')[0]?.details).toEqual({
      changed: ['capacity'],
      before: { capacity: 8 },
      after: { capacity: 10 },
    });
    await admin.post(`/pengaturan/ruang/${id}/nonaktifkan`, {});
    expect(house.db.select().from(rooms).get()?.retiredAt).toBe('2026-11-23T02:00:00Z');
    expect(textOf(await admin.get('/pengaturan/ruang'))).toContain('Tidak dipakai (1)');
    const number = aVerified(house);
    expect(
      refusalOf(
        act(house, number, 'approve', { start: '2026-12-07T02:00:00Z', unitIds: [], roomId: id }),
      ),
    ).toMatchObject({ code: 'invalid', errors: [{ path: 'roomId' }] });
    const again = idIn(await admin.get('/pengaturan/ruang/baru'));
    const taken = await admin.post('/pengaturan/ruang/baru', {
      id: again,
      name: 'Ruang Musi',
      capacity: '8',
    });
    expect(textOf(taken)).toContain('Pakai kembali ruangnya.');
    await admin.post(`/pengaturan/ruang/${id}/aktifkan`, {});
    expect(house.db.select().from(rooms).get()?.retiredAt).toBeNull();
  });

  it('adds and renames a unit, never two of one name', async () => {
    const { house, as } = await screens();
    const admin = as('admin');
    const id = idIn(await admin.get('/pengaturan/unit/baru'));
    for (let sending = 0; sending < 2; sending += 1) {
      expect((await admin.post('/pengaturan/unit/baru', { id, name: UNIT })).status).toBe(302);
    }
    const other = idIn(await admin.get('/pengaturan/unit/baru'));
    const taken = await admin.post('/pengaturan/unit/baru', { id: other, name: UNIT });
    expect(taken.status).toBe(400);
    expect(textOf(taken)).toContain('Sudah ada unit dengan nama ini.');
    await admin.post(`/pengaturan/unit/${id}`, { name: 'Direktorat Lain' });
    expect(house.db.select().from(units).all()).toEqual([{ id, name: 'Direktorat Lain' }]);
    expect(lines(house, 'unit.renamed')[0]?.details).toMatchObject({
      before: { name: UNIT },
      after: { name: 'Direktorat Lain' },
    });
  });
});

describe('topics', () => {
  it('renames and respells a topic for every reader, the code untouched', async () => {
    const { house, as } = await screens();
    expect(referenceOf(house.db).topics.get('SHSR')?.name).toBe('Standar Harga Satuan Regional');
    const sent = {
      name: 'Standar Harga Satuan',
      synonyms: 'SHSR\n  SHS  Regional\n\nSHSR',
      code: 'LAIN',
    };
    expect((await as('admin').post('/pengaturan/topik/SHSR', sent)).location).toBe(
      '/pengaturan/topik?hasil=tersimpan',
    );
    expect(referenceOf(house.db).topics.get('SHSR')).toMatchObject({
      code: 'SHSR',
      name: 'Standar Harga Satuan',
      synonyms: ['SHSR', 'SHS Regional'],
    });
    expect(lines(house, 'topic.changed')).toHaveLength(1);
    expect(textOf(await as('admin').get('/pengaturan/topik'))).toContain('SHSR · SHS Regional');
  });

  it('adds a technical topic once, and takes no spelling away from another', async () => {
    const { house, as } = await screens();
    const admin = as('admin');
    const clash = await admin.post('/pengaturan/topik/baru', {
      code: 'baru',
      name: 'Topik Baru',
      synonyms: 'Dana  Desa',
    });
    expect(clash.status).toBe(400);
    expect(textOf(clash)).toContain('“Dana Desa” sudah berarti topik DANA_DESA.');
    const known = await admin.post('/pengaturan/topik/baru', {
      code: 'DAU',
      name: 'Lain',
      synonyms: '',
    });
    expect(textOf(known)).toContain('Kode DAU sudah dipakai: Dana Alokasi Umum.');
    const sent = { code: 'opsen', name: 'Opsen Pajak Daerah', synonyms: 'Opsen' };
    for (let sending = 0; sending < 2; sending += 1) {
      expect((await admin.post('/pengaturan/topik/baru', sent)).location).toBe(
        '/pengaturan/topik?hasil=ditambahkan',
      );
    }
    expect(house.db.select().from(topics).where(eq(topics.code, 'OPSEN')).all()).toMatchObject([
      { group: 'teknis' },
    ]);
    expect(lines(house, 'topic.added')).toHaveLength(1);
  });
});
