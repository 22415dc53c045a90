import { describe, expect, it } from 'vitest';
import { auditEntries, officeSessions } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { enterByMail } from '#tests/support/officers.ts';
import { screens } from '#tests/support/screens.ts';

const EMAIL = 'bpkad@contoh.go.id';
const ASK = '/masuk/instansi';

describe('a session', () => {
  it('leads on to where one was going, never elsewhere', async () => {
    const { house, stranger } = await screens();
    const to = (path: string) => `?${new URLSearchParams({ ke: path }).toString()}`;
    const there = await enterByMail(house, stranger(), EMAIL, to('/instansi/sesi'));
    expect(there.location).toBe('/instansi/sesi');
    const away = await enterByMail(house, stranger(), EMAIL, to('//jahat.example'));
    expect(away.location).toBe('/instansi');
  });

  it('is another one at each sign-in, and its cookie is nobody else to read', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    const first = await enterByMail(house, visitor, EMAIL);
    expect(first.headers.get('Set-Cookie')).toMatch(/instansi=[^;]+;.*Path=\/;.*HttpOnly/);
    const before = visitor.cookie();
    await visitor.get(ASK);
    await enterByMail(house, visitor, EMAIL);
    expect(visitor.cookie()).not.toBe(before);
    const rows = house.db.select().from(officeSessions).all();
    expect(rows.filter(({ endedAt }) => endedAt === null)).toHaveLength(1);
  });

  it('ends for all that are left alone too long, and when it is revoked elsewhere', async () => {
    const { house, stranger } = await screens('2026-11-23T02:00:00Z');
    const [here, elsewhere] = [stranger(), stranger()];
    await enterByMail(house, here, EMAIL);
    await enterByMail(house, elsewhere, EMAIL);
    const list = await here.get('/instansi/sesi');
    expect(list.html.match(/\/instansi\/sesi\/[\w-]+\/akhiri"/g)?.length).toBeGreaterThan(1);
    expect((await here.post('/instansi/sesi/akhiri-lainnya', {})).location).toBe(
      '/instansi/sesi?hasil=sesi-lain',
    );
    expect((await elsewhere.get('/instansi')).location).toBe('/masuk/instansi?ke=%2Finstansi');
    expect((await here.get('/instansi')).status).toBe(200);
    house.setNow('2026-11-24T02:00:00Z' as Instant);
    expect((await here.get('/instansi')).location).toBe('/masuk/instansi?ke=%2Finstansi');
  });

  it('ends by signing out, once and for all', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    await enterByMail(house, visitor, EMAIL);
    const kept = visitor.cookie();
    expect((await visitor.post('/instansi/keluar', {})).location).toBe(
      '/masuk/instansi?hasil=keluar',
    );
    expect(visitor.cookie()).not.toContain('instansi=');
    expect(kept).toContain('instansi=');
    expect(
      house.db
        .select()
        .from(officeSessions)
        .all()
        .map(({ endedAt }) => endedAt),
    ).not.toContain(null);
    const actions = house.db
      .select()
      .from(auditEntries)
      .all()
      .map(({ action }) => action);
    expect(actions).toEqual(['address.codeSent', 'address.signedIn', 'address.signedOut']);
  });

  it('of the house is another thing', async () => {
    const { as, officer } = await screens();
    expect((await as('secretariat').get('/instansi')).location).toBe(
      '/masuk/instansi?ke=%2Finstansi',
    );
    expect((await officer(EMAIL).get('/sekretariat')).location).toBe('/masuk?ke=%2Fsekretariat');
  });
});
