import { describe, expect, it } from 'vitest';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { screens, textOf, type Visitor } from '#tests/support/screens.ts';

const at = (id: string, step: string) => `/permohonan/baru/${id}/${step}`;

const BY_PHONE = {
  ...{ channel: 'phone', receivedOn: '2026-11-20', receivedTime: '14:05' },
  mode: 'videoConference',
};

/** Begins a request for a pemda that called; gives the draft's id. */
async function entered(visitor: Visitor, changes: Partial<typeof BY_PHONE> = {}): Promise<string> {
  const { location } = await visitor.post('/sekretariat/permohonan-baru', {
    ...BY_PHONE,
    ...changes,
    langkah: 'on',
  });
  return /baru\/([^/]+)\/instansi$/.exec(location ?? '')?.[1] ?? 'tidak dimulai';
}

describe('a request entered for a pemda', () => {
  it('needs an office and a topic, and keeps its channel and the moment of receipt', async () => {
    const { house, as } = await screens();
    const agent = as('agent');
    expect(textOf(await agent.get('/sekretariat'))).toContain('Masukkan permohonan');
    const id = await entered(agent);
    expect(textOf(await agent.get(at(id, 'instansi')))).toContain('Anda mengisi atas nama pemda');
    const office = { body: 'pemda', regionCode: '71.03', 'contact.name': 'Ibu Contoh' };
    const saved = await agent.post(at(id, 'instansi'), { ...office, 'contact.phone': '0812' });
    expect(saved.location).toBe(at(id, 'keperluan'));
    await agent.post(at(id, 'keperluan'), { mode: 'videoConference', topics: ['DAU'] });
    const check = textOf(await agent.get(at(id, 'periksa')));
    expect(check).toContain('Diterima melalui telepon pada Jumat, 20 November 2026, 14.05 WIB');
    const sent = await agent.post(at(id, 'periksa'), {});
    const number = /permohonan\/(K-\d+-\d+)\?hasil=dimasukkan$/.exec(sent.location ?? '')?.[1];
    expect(sent.location).toMatch(/^\/sekretariat\//);
    expect(loadReservation(house.db, number ?? '')).toMatchObject({
      ...{ channel: 'phone', enteredByStaff: true, receivedAt: '2026-11-20T07:05:00Z' },
      decidedBy: 'Pegawai agent',
    });
    const again = await agent.post(at(id, 'periksa'), {});
    expect(again.location).toBe(sent.location);
  });

  it('is refused from the future, by mail of nobody, and without a channel', async () => {
    const { as } = await screens();
    const page = await as('secretariat').post('/sekretariat/permohonan-baru', {
      ...BY_PHONE,
      receivedOn: '2026-12-20',
      langkah: 'on',
    });
    expect(page.status).toBe(400);
    expect(textOf(page)).toContain('Saat diterima tidak boleh di masa depan.');
    const blank = await as('secretariat').post('/sekretariat/permohonan-baru', {});
    expect(blank.status).toBe(400);
    expect(textOf(blank)).toContain('Pilih melalui apa permohonan ini masuk.');
  });

  it('opens to staff alone, and takes the form up again after signing in', async () => {
    const { as, stranger } = await screens();
    const agent = as('agent');
    const id = await entered(agent);
    expect((await stranger().get(at(id, 'instansi'))).status).toBe(404);
    expect((await as('reception').post('/sekretariat/permohonan-baru', BY_PHONE)).status).toBe(403);
    await agent.post('/keluar', {});
    const over = await agent.post(at(id, 'keperluan'), {
      mode: 'videoConference',
      topics: ['DBH'],
    });
    expect(over.status).toBe(401);
    expect(over.html).toContain('[&quot;topics&quot;,&quot;DBH&quot;]');
  });
});
