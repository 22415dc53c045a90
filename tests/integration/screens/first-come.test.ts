import { describe, expect, it } from 'vitest';
import { units } from '#db/schema/index.ts';
import { act, aTeam, aVerified, done, read, submitted } from '#tests/support/deeds.ts';
import { type Page, screens, textOf } from '#tests/support/screens.ts';

/** Monday 7 December 2026, 09.00 WIB. */
const MONDAY = '2026-12-07T02:00:00Z';

function pageOf(number: string, slug: string): string {
  return `/sekretariat/permohonan/${number}/${slug}`;
}

function seenIn({ html }: Page): string {
  return /name="seen" value="(\d+)"/.exec(html)?.[1] ?? '';
}

describe('somebody else was first', () => {
  it('says who, when and what they decided, and keeps what was written', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    const number = aVerified(house);
    const { revision } = read(house, number);
    done(act(house, number, 'approve', { start: MONDAY, ...team }));
    const late = await as('secretariat').post(pageOf(number, 'tolak'), {
      ...{ revision: String(revision), reason: 'Kalimat yang panjang sekali.' },
    });
    expect(late.status).toBe(409);
    const text = textOf(late);
    expect(text).toContain(
      ': konsultasi disetujui untuk Senin, 7 Desember 2026, 09.00–10.00 WIB (status sekarang: disetujui)',
    );
    expect(text).toContain('Yang sudah Anda tulis');
    expect(text).toContain('Kalimat yang panjang sekali.');
    // What the status takes no more is no form.
    expect(late.html).not.toContain('<textarea');
  });

  it('tells a plan that was offered meanwhile with its hours', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    const number = aVerified(house);
    const { revision } = read(house, number);
    done(act(house, number, 'offer', { start: MONDAY, ...team }));
    const late = await as('secretariat').post(pageOf(number, 'setujui'), {
      ...{ revision: String(revision), waktu: MONDAY, narasumber: team.narasumberIds, ruang: '' },
    });
    expect(late.status).toBe(409);
    expect(textOf(late)).toContain('jadwal lain ditawarkan untuk Senin, 7 Desember 2026');
  });

  it('shows the state instead of a form where the deed does not fit', async () => {
    const { house, as } = await screens();
    const { number } = done(submitted(house)).next;
    for (const slug of ['tolak', 'lanjutkan', 'kembalikan', 'verifikasi', 'setujui']) {
      const shown = await as('secretariat').get(pageOf(number, slug));
      expect(shown.status).toBe(200);
      expect(textOf(shown)).toContain('Tidak sesuai dengan status');
      expect(textOf(shown)).toContain(`Kembali ke permohonan ${number}`);
      expect(shown.html).not.toContain('name="revision"');
    }
  });
});

describe('master data that two change at once', () => {
  it('shows the values of the first to the second, keeps theirs, and then takes them', async () => {
    const { as } = await screens();
    const id = /name="id" value="([^"]+)"/.exec(
      (await as('admin').get('/pengaturan/ruang/baru')).html,
    )?.[1];
    await as('admin').post('/pengaturan/ruang/baru', {
      ...{ id: id ?? '', name: 'Ruang Musi', capacity: '8' },
    });
    const page = `/pengaturan/ruang/${id ?? ''}`;
    const read = await as('secretariat').get(page);
    await as('admin').post(page, {
      ...{ seen: seenIn(await as('admin').get(page)), name: 'Ruang Batanghari', capacity: '12' },
    });
    const sent = { name: 'Ruang Musi Besar', capacity: '9' };
    const late = await as('secretariat').post(page, { ...sent, seen: seenIn(read) });
    expect(late.status).toBe(409);
    expect(textOf(late)).toContain('Sudah diubah rekan lain');
    expect(textOf(late)).toContain('Pegawai admin mengubahnya pada');
    expect(textOf(late)).toContain('Nama ruang : Ruang Batanghari');
    expect(late.html).toContain('value="Ruang Musi Besar"');
    const again = await as('secretariat').post(page, { ...sent, seen: seenIn(late) });
    expect(again.status).toBe(302);
    // What one has changed oneself since, in another tab, is no surprise.
    const own = await as('secretariat').post(page, { ...sent, capacity: '10', seen: seenIn(late) });
    expect(own.status).toBe(302);
  });

  it('asks the same of units, topics and narasumber', async () => {
    const { house, as } = await screens();
    const { narasumberIds } = aTeam(house);
    const unitId = house.db.select().from(units).get()?.id ?? '';
    const pages = [
      [`/pengaturan/unit/${unitId}`, { name: 'Direktorat Satu' }],
      [
        `/pengaturan/narasumber/${narasumberIds[0] ?? ''}`,
        { name: 'Bu Baru', email: 'baru@kemenkeu.example', unit: 'Direktorat Satu' },
      ],
    ] as const;
    for (const [page, sent] of pages) {
      const seen = seenIn(await as('secretariat').get(page));
      expect((await as('admin').post(page, { ...sent, seen })).status).toBe(302);
      const other = { ...sent, name: 'Lain sama sekali', seen };
      const late = await as('secretariat').post(page, other);
      expect(late.status).toBe(409);
      expect(textOf(late)).toContain(sent.name);
      expect(late.html).toContain('Lain sama sekali');
    }
  });
});
