import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { paths } from '#app/http/paths.ts';
import { numbersWithGuest } from '#app/queries/guest-search.server.ts';
import {
  auditEntries,
  exceptionRequests,
  guests,
  lobbyArrivals,
  reservations,
  scans,
} from '#db/schema/index.ts';
import { codeOnCard } from '#tests/support/cards.ts';
import { act, as as doerAs, done } from '#tests/support/deeds.ts';
import { aDesk, hiddenOf, ticks } from '#tests/support/desk.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const LIST = paths.today;

describe('the list of the day', () => {
  it('tells who comes when, and finds a group by number, office and guest without naming them in an address', async () => {
    const { as, number, page } = await aDesk(3);
    const desk = as('reception');
    const list = await desk.get(LIST);
    expect(list.status).toBe(200);
    expect(textOf(list)).toMatch(/09\.00.*Berikutnya.*Kab\. Kepulauan Sangihe · BPKAD.*3 orang/);
    expect(list.html).toContain('<form role="search" method="post"');

    const running = String(Number(number.slice(-5)));
    for (const typed of [number, running, `https://sambang.test/permohonan/${number}`]) {
      expect((await desk.post(LIST, { cari: typed, pindai: 'ya' })).location, typed).toBe(page);
    }
    for (const typed of ['sangihe', 'peserta 2']) {
      const found = await desk.post(LIST, { cari: typed });
      expect(textOf(found), typed).toContain(number);
      expect(found.headers.get('Cache-Control')).toContain('no-store');
    }
    expect(textOf(await desk.post(LIST, { cari: 'atlantis' }))).toContain('Tidak ada permohonan');
    expect((await desk.post(LIST, { cari: ' ' })).location).toBe(LIST);
    expect(textOf(await desk.get(`${LIST}?cari=sangihe`))).not.toContain('Hasil pencarian');
  });

  it('finds whoever is here today, however many bear the name', async () => {
    const { house, number } = await aDesk(3);
    const { db } = house;
    const [own] = db
      .select()
      .from(reservations)
      .all()
      .filter((one) => one.number === number);
    const [guest] = db.select().from(guests).all();
    if (own === undefined || guest === undefined) throw new Error('no group');
    for (let one = 0; one < 25; one += 1) {
      const id = `earlier-${one}`;
      const over = {
        id,
        number: `K-2026-009${10 + one}`,
        visitOn: '2026-11-09' as LocalDate,
        startsAt: '2026-11-09T02:00:00Z' as Instant,
      } as const;
      db.insert(reservations)
        .values({ ...own, ...over, regionCode: '32.04', importKey: null })
        .run();
      db.insert(guests)
        .values({ ...guest, id: `guest-${one}`, reservationId: id })
        .run();
    }
    const found = numbersWithGuest(db, guest.name, '2026-12-07' as LocalDate);
    expect(found).toContain(number);
    expect(found).toContain('K-2026-00910');
  });

  it('marks who is late, can be held still, and without script renews itself where that is wished', async () => {
    const { house, as } = await aDesk(3);
    const desk = as('reception');
    house.setNow('2026-12-07T02:10:00Z' as never);
    expect(textOf(await desk.get(LIST))).toContain('toleransi sampai 09.30');
    house.setNow('2026-12-07T02:42:00Z' as never);
    const shown = await desk.get(LIST);
    expect(textOf(shown)).toContain('lewat toleransi 12 menit');
    expect(textOf(shown)).toContain('Muat ulang');
    // Script follows the record; a page that reloads by itself would throw away what is typed.
    expect(shown.headers.get('Refresh')).toBeNull();
    const byClock = await desk.get(`${LIST}?segar=berkala`);
    expect(byClock.headers.get('Refresh')).toBe(`60; url=${LIST}?segar=berkala`);
    const tomorrow = await desk.get(`${LIST}?hari=2026-12-08&segar=berkala`);
    expect(tomorrow.headers.get('Refresh')).toBeNull();
    expect(textOf(tomorrow)).toContain('Belum ada tatap muka terjadwal');
  });

  it('tells what a group waits for: in the lobby, for the supervisor, for its head', async () => {
    const { house, as, asAnew, number, page, group } = await aDesk(5, {
      headClaim: { claim: 'attends', office: 'bupati', representedBy: null },
    });
    const desk = as('reception');
    const { id: reservationId } = group();
    const seen = { reservationId, at: '2026-12-07T01:41:00Z' as Instant, by: 'pamdal' };
    house.db
      .insert(lobbyArrivals)
      .values({ ...seen, kind: 'arrived' })
      .run();
    expect(textOf(await desk.get(LIST))).toContain('Tiba di lobi 08.41');
    house.db
      .insert(lobbyArrivals)
      .values({ ...seen, kind: 'annulled' })
      .run();
    expect(textOf(await desk.get(LIST))).not.toContain('Tiba di lobi');

    const asked = { guests: 6, guestLimit: 5, words: '', state: 'open', askedBy: 'x' } as const;
    house.db
      .insert(exceptionRequests)
      .values({ id: 'a', reservationId, code: 'GUEST_LIMIT_EXCEEDED', askedAt: seen.at, ...asked })
      .run();
    const hidden = hiddenOf(await desk.get(page));
    const three = { ...hidden, ...ticks(group().guests, 'mmm--'), pimpinan: 'expected' };
    expect((await desk.post(page, three)).status).toBe(302);
    const list = textOf(await desk.get(LIST));
    expect(list).toMatch(
      /3 dari 5 datang.*Menunggu pengecualian: 6 orang Menunggu Bupati, menyusul/,
    );
    expect(list).not.toContain('Berikutnya');

    house.setNow('2026-12-08T01:00:00Z' as Instant);
    const nextDay = await asAnew('reception').get(LIST);
    expect(textOf(nextDay)).toContain('Satu kunjungan sebelumnya belum ditutup');
    expect(nextDay.html).toContain(`href="${paths.groupVerb(number, 'close')}"`);
    expect((await asAnew('auditor').get(LIST)).html).toContain(`href="${paths.group(number)}"`);
  });

  it('is for those who watch the day, and the record says who has read it, once an hour', async () => {
    const { house, as, stranger } = await aDesk(1);
    const readings = () =>
      house.db
        .select()
        .from(auditEntries)
        .all()
        .filter(({ subject }) => subject === 'dayList:2026-12-07');
    for (let look = 0; look < 3; look += 1) await as('auditor').get(LIST);
    expect(readings()).toMatchObject([{ action: 'reservation.read', actorRole: 'auditor' }]);
    house.setNow('2026-12-07T02:55:00Z' as Instant);
    await as('auditor').get(LIST);
    expect(readings()).toHaveLength(2);
    expect((await as('narasumber').get(LIST)).status).toBe(403);
    expect((await as('narasumber').post(LIST, { cari: 'sangihe' })).status).toBe(403);
    expect((await stranger().get(LIST)).location).toContain('/masuk');
  });
});

describe('a code at the desk', () => {
  it('leads to its group, is known again once they are in, and every reading is kept', async () => {
    const office = await aDesk(2);
    const { house, as, number, page, group } = office;
    const code = await codeOnCard(office, number);
    const desk = as('reception');
    const address = `https://sambang.test/keaslian/${code}`;
    expect((await desk.post(LIST, { cari: address, pindai: 'ya' })).location).toBe(page);
    const hidden = hiddenOf(await desk.get(page));
    await desk.post(page, { ...hidden, ...ticks(group().guests, 'm-') });
    const again = textOf(await desk.post(LIST, { cari: code.toLowerCase() }));
    expect(again).toContain('Rombongan ini sudah dicatat datang');
    expect(again).toContain('1 orang di dalam sejak 08.50, 1 belum datang.');

    const kept = house.db.select().from(scans).all();
    expect(kept.map(({ outcome }) => outcome)).toEqual(['awaited', 'used']);
    expect(kept).toMatchObject([{ reservationId: group().id }, { reservationId: group().id }]);
    expect(JSON.stringify(kept)).not.toContain(code);
  });

  it('has its own answer when it opens nothing, and those who keep an eye on the desk see it', async () => {
    const office = await aDesk(2);
    const { house, asAnew, number } = office;
    const code = await codeOnCard(office, number);
    // The clock goes to and fro, and no session lasts that long.
    const answerTo = async (cari: string) =>
      textOf(await asAnew('reception').post(LIST, { cari, pindai: 'ya' }));
    expect(await answerTo('https://contoh.go.id/')).toContain('Ini bukan kode kunjungan');
    expect(await answerTo('7'.repeat(26))).toContain('Kode ini tidak tercatat');
    house.setNow('2026-12-06T02:00:00Z' as Instant);
    expect(await answerTo(code)).toContain('Kode ini untuk hari lain');
    expect(await answerTo(code)).toContain('Senin, 7 Desember 2026, 09.00');
    house.setNow('2026-12-07T04:00:00Z' as Instant);
    expect(await answerTo(code)).toContain('Waktu janji pada kode ini sudah lewat');
    house.setNow('2026-12-07T01:00:00Z' as Instant);
    const cancel = { reason: 'Sakit.', revision: office.group().revision };
    done(act(house, number, 'cancel', cancel, doerAs('secretariat')));
    const cancelled = await answerTo(code);
    expect(cancelled).toContain('Janji pada kode ini tidak berlaku lagi');
    expect(cancelled).toContain('Status permohonan: dibatalkan');

    const watched = textOf(await asAnew('auditor').get(LIST));
    expect(watched).toMatch(/tidak membuka apa pun hari ini: \d/);
    expect(watched).toContain('janji tidak berlaku lagi');
    expect(textOf(await asAnew('reception').get(LIST))).not.toContain('tidak membuka apa pun');
    const lines = house.db.select().from(auditEntries).all();
    const refused = lines.filter(({ action }) => action === 'code.refused');
    expect(refused.length).toBe(house.db.select().from(scans).all().length - 1);
    expect(JSON.stringify(lines)).not.toContain(code);
    // Whoever only watches looks for words; a code is none.
    expect(textOf(await asAnew('auditor').post(LIST, { cari: code }))).toContain(
      'Tidak ada permohonan',
    );
  });
});

describe('an office without any visit', () => {
  it('has a list that says so', async () => {
    const { as } = await screens();
    const empty = textOf(await as('reception').get(LIST));
    expect(empty).toContain('Tidak ada rombongan yang ditunggu');
    expect(empty).toContain('Belum ada tamu yang masuk.');
  });
});
