import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { addUnit } from '#app/commands/units.server.ts';
import { auditEntries, narasumber, units } from '#db/schema/index.ts';
import { anApproved, as as actor, aTeam, aVerified, act, refusalOf } from '#tests/support/deeds.ts';
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

describe('narasumber', () => {
  it('says so while there is none, and asks for a unit first', async () => {
    const { as } = await screens();
    expect(textOf(await as('admin').get('/pengaturan/narasumber'))).toContain(
      'Belum ada narasumber',
    );
    expect(textOf(await as('admin').get('/pengaturan/narasumber/baru'))).toContain(
      'Tambahkan unitnya lebih dahulu',
    );
    expect(textOf(await as('admin').get('/pengaturan/unit'))).toContain('Belum ada unit');
    expect(textOf(await as('admin').get('/pengaturan/ruang'))).toContain('Belum ada ruang');
  });

  it('is added once however often it is sent, with the fault beside the field', async () => {
    const { house, as } = await screens();
    addUnit(house, actor('admin'), { name: UNIT }, 'unit-1');
    const admin = as('admin');
    const form = await admin.get('/pengaturan/narasumber/baru');
    const sent = {
      id: idIn(form),
      name: 'Sari',
      email: 'Sari@contoh.go.id',
      unit: UNIT,
      topics: ['DAU', 'DBH'],
    };
    const blank = await admin.post('/pengaturan/narasumber/baru', {
      ...sent,
      name: ' ',
      email: 'bukan surel',
      unit: '',
    });
    expect(blank.status).toBe(400);
    expect(textOf(blank)).toContain('Harus berupa alamat surel yang sah.');
    expect(blank.html).toContain('value="bukan surel"');
    const first = await admin.post('/pengaturan/narasumber/baru', sent);
    expect(first).toMatchObject({
      status: 302,
      location: '/pengaturan/narasumber?hasil=ditambahkan',
    });
    expect((await admin.post('/pengaturan/narasumber/baru', sent)).location).toBe(first.location);
    expect(house.db.select().from(narasumber).all()).toMatchObject([
      { name: 'Sari', email: 'sari@contoh.go.id' },
    ]);
    expect(lines(house, 'narasumber.added')).toHaveLength(1);
    const another = { ...sent, id: idIn(await admin.get('/pengaturan/narasumber/baru')) };
    const taken = await admin.post('/pengaturan/narasumber/baru', another);
    expect(taken.status).toBe(400);
    expect(textOf(taken)).toContain('Alamat surel ini sudah dipakai narasumber lain.');
    const list = textOf(await admin.get('/pengaturan/narasumber'));
    expect(list).toContain('DAU · DBH');
  });

  it('is changed with a line of what was and is, the personal part sealed, nothing where nothing changed', async () => {
    const { house, as } = await screens();
    const {
      narasumberIds: [id = ''],
    } = aTeam(house);
    const page = `/pengaturan/narasumber/${id}`;
    const sent = {
      name: 'Nama Baru',
      email: 'narasumber.satu@contoh.go.id',
      unit: UNIT,
      topics: 'PDRD',
    };
    expect((await as('secretariat').post(page, sent)).location).toBe(
      '/pengaturan/narasumber?hasil=tersimpan',
    );
    expect((await as('secretariat').post(page, sent)).status).toBe(302);
    const changes = lines(house, 'narasumber.changed');
    expect(changes).toHaveLength(1);
    expect(changes[0]?.details).toEqual({
      changed: ['name', 'topics'],
      before: { topics: ['DAU'] },
      after: { topics: ['PDRD'] },
    });
    expect(changes[0]?.sealed).not.toBeNull();
    expect(JSON.stringify(changes)).not.toContain('Nama Baru');
    expect(textOf(await as('secretariat').get(page))).toContain('Nama Baru');
  });

  it('is suggested and assigned no more once retired, keeps what it has, and comes back', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    const [id = ''] = team.narasumberIds;
    const held = anApproved(house, team);
    const open = aVerified(house, {
      requester: { regionCode: '71.72', body: 'pemda', opd: null, contact: null },
    });
    const admin = as('admin');
    const asked = textOf(await admin.get(`/pengaturan/narasumber/${id}/nonaktifkan`));
    expect(asked).toContain('1 jadwal yang akan datang');
    expect(asked).toContain(held);
    for (let sending = 0; sending < 2; sending += 1) {
      expect((await admin.post(`/pengaturan/narasumber/${id}/nonaktifkan`, {})).location).toBe(
        '/pengaturan/narasumber?hasil=dinonaktifkan',
      );
    }
    expect(lines(house, 'narasumber.retired')).toHaveLength(1);
    expect(textOf(await admin.get('/pengaturan/narasumber'))).toContain('Tidak aktif (1)');

    const page = `/sekretariat/permohonan/${open}/setujui?waktu=2026-12-08T02:00:00Z`;
    expect((await as('secretariat').get(page)).html).not.toContain(id);
    const refused = refusalOf(
      act(house, open, 'approve', { start: '2026-12-08T02:00:00Z', narasumberIds: [id] }),
    );
    expect(refused).toMatchObject({ code: 'invalid', errors: [{ path: 'narasumberIds' }] });
    // Whoever has the assignment keeps it, also where another part of it is changed.
    const kept = await as('secretariat').get(`/sekretariat/permohonan/${held}/ganti-penugasan`);
    expect(textOf(kept)).toContain('Sudah tidak aktif; penugasan yang ada tetap berlaku');
    expect(act(house, held, 'reassign', { roomId: null }).ok).toBe(true);

    expect((await admin.post(`/pengaturan/narasumber/${id}/aktifkan`, {})).location).toBe(
      '/pengaturan/narasumber?hasil=diaktifkan',
    );
    expect((await as('secretariat').get(page)).html).toContain(id);
  });
});

it('is kept by admin and secretariat alone, and knows what does not exist', async () => {
  const { house, as, stranger } = await screens();
  const {
    narasumberIds: [id = ''],
    roomId,
  } = aTeam(house);
  const unitId = house.db.select().from(units).get()?.id ?? '';
  const pages = [
    'narasumber',
    'narasumber/baru',
    `narasumber/${id}`,
    `narasumber/${id}/nonaktifkan`,
    `narasumber/${id}/aktifkan`,
    'unit',
    'unit/baru',
    `unit/${unitId}`,
    'ruang',
    'ruang/baru',
    `ruang/${roomId}`,
    `ruang/${roomId}/nonaktifkan`,
    `ruang/${roomId}/aktifkan`,
    'topik',
    'topik/baru',
    'topik/DAU',
  ];
  for (const page of pages.map((one) => `/pengaturan/${one}`)) {
    expect((await as('supervisor').get(page)).status, page).toBe(403);
    expect((await stranger().get(page)).status, page).toBe(302);
    expect((await as('secretariat').get(page)).status, page).toBe(200);
  }
  for (const page of ['narasumber/x', 'narasumber/x/nonaktifkan', 'unit/x', 'ruang/x', 'topik/X']) {
    expect((await as('admin').get(`/pengaturan/${page}`)).status, page).toBe(404);
  }
  for (const [page, fields] of [
    ['narasumber/baru', {}],
    [`narasumber/${id}/nonaktifkan`, {}],
    ['topik/DAU', { name: 'X' }],
  ] as const) {
    expect((await as('agent').post(`/pengaturan/${page}`, fields)).status, page).toBe(403);
  }
});
