import { describe, expect, it } from 'vitest';
import { aDesk } from '#tests/support/desk.ts';
import { screens, textOf } from '#tests/support/screens.ts';

describe('the list of the day', () => {
  it('tells who comes when, and finds a group by number, office and guest', async () => {
    const { as, number, page } = await aDesk(3);
    const desk = as('reception');
    const list = await desk.get('/resepsionis');
    expect(list.status).toBe(200);
    expect(textOf(list)).toMatch(/09\.00.*Kab\. Kepulauan Sangihe · BPKAD.*3 orang/);
    expect(list.headers.get('Refresh')).toBe('60; url=/resepsionis');
    expect(list.html).not.toContain('<script');

    const running = String(Number(number.slice(-5)));
    for (const typed of [number, running, `https://sambang.test/permohonan/${number}`]) {
      const found = await desk.get(`/resepsionis?cari=${encodeURIComponent(typed)}`);
      expect(found.location, typed).toBe(page);
    }
    for (const typed of ['sangihe', 'peserta 2']) {
      const found = await desk.get(`/resepsionis?cari=${encodeURIComponent(typed)}`);
      expect(textOf(found), typed).toContain(number);
      expect(found.headers.get('Refresh')).toBeNull();
    }
    expect(textOf(await desk.get('/resepsionis?cari=atlantis'))).toContain('Tidak ada permohonan');
  });

  it('marks who is late, can be held still, and shows other days without renewing itself', async () => {
    const { house, as } = await aDesk(3);
    const desk = as('reception');
    house.setNow('2026-12-07T02:10:00Z' as never);
    expect(textOf(await desk.get('/resepsionis'))).toContain('toleransi sampai 09.30');
    house.setNow('2026-12-07T02:42:00Z' as never);
    expect(textOf(await desk.get('/resepsionis'))).toContain('lewat toleransi 12 menit');
    expect((await desk.get('/resepsionis?segar=tidak')).headers.get('Refresh')).toBeNull();
    const tomorrow = await desk.get('/resepsionis?hari=2026-12-08');
    expect(tomorrow.headers.get('Refresh')).toBeNull();
    expect(textOf(tomorrow)).toContain('Belum ada tatap muka terjadwal');
  });

  it('is for those who watch the day', async () => {
    const { as, stranger } = await aDesk(1);
    expect((await as('auditor').get('/resepsionis')).status).toBe(200);
    expect((await as('narasumber').get('/resepsionis')).status).toBe(403);
    expect((await stranger().get('/resepsionis')).location).toContain('/masuk');
  });
});

describe('an office without any visit', () => {
  it('has a list that says so', async () => {
    const { as } = await screens();
    const empty = textOf(await as('reception').get('/resepsionis'));
    expect(empty).toContain('Tidak ada rombongan yang ditunggu');
    expect(empty).toContain('Belum ada tamu di dalam.');
  });
});
