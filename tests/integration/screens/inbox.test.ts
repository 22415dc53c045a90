import { describe, expect, it } from 'vitest';
import { deskKeys, onTheDesk } from '#app/queries/inbox.server.ts';
import { outbox } from '#db/schema/index.ts';
import {
  act,
  anApproved,
  as as doer,
  aTeam,
  aVerified,
  done,
  submitted,
} from '#tests/support/deeds.ts';
import { aHouse } from '#tests/support/house.ts';
import { screens, textOf } from '#tests/support/screens.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';

/** Another office each, so that nothing is a duplicate of something. */
const of = (regionCode: string, over: Record<string, unknown> = {}) => ({
  requester: {
    ...{ regionCode, body: 'pemda', opd: null },
    contact: { name: `Narahubung ${regionCode}`, jabatan: null, email: null, phone: null },
  },
  letter: {
    ...{ number: `900/${regionCode}`, date: '2026-11-16', subject: 'Konsultasi' },
    ...{
      signatoryName: null,
      signatoryOffice: 'sekda',
      addressee: 'Direktur Jenderal Perimbangan Keuangan',
    },
  },
  ...over,
});

describe('the work list', () => {
  it('shows what waits for the house, the oldest promise first, and what is to be done', async () => {
    const { house, as } = await screens('2026-11-18T02:00:00Z');
    const older = done(submitted(house, of('71.06'))).next.number;
    house.setNow('2026-11-20T02:00:00Z' as Instant);
    const younger = aVerified(house, of('71.03'));
    house.setNow('2026-11-24T02:00:00Z' as Instant);
    const page = await as('secretariat').get('/sekretariat');
    expect(page.status).toBe(200);
    const text = textOf(page);
    expect(text).toContain('Menunggu diperiksa atau diputuskan (2)');
    expect(text.indexOf(older)).toBeLessThan(text.indexOf(younger));
    expect(text).toContain('terlambat 1 hari kerja');
    expect(text).toContain('1 hari kerja lagi');
    expect(text).toContain('Mulai periksa');
    expect(text).toContain('Tentukan jadwal');
    expect(page.html).toContain(`href="/sekretariat/permohonan/${older}"`);
  });

  it('parts what waits for the pemda from what is planned, and tells what is not ready', async () => {
    const { house, as } = await screens();
    const returned = done(submitted(house, of('71.06'))).next.number;
    done(act(house, returned, 'startReview'));
    done(act(house, returned, 'return', { reasons: [{ field: 'letter', message: 'Buram.' }] }));
    const { narasumberIds } = aTeam(house);
    const planned = anApproved(house, { narasumberIds }, of('71.03'));
    const secretariat = as('secretariat');

    const waiting = textOf(await secretariat.get('/sekretariat?bagian=pemohon'));
    expect(waiting).toContain(returned);
    expect(waiting).toContain('Perbaikan ditunggu sampai Senin, 30 November 2026, 23.59 WIB');
    expect(waiting).not.toContain(planned);

    // Nobody has asked to change it: it waits for no decision.
    expect(textOf(await secretariat.get('/sekretariat'))).not.toContain(planned);
    const coming = textOf(await secretariat.get('/sekretariat?bagian=terjadwal'));
    expect(coming).toContain('Senin, 7 Desember 2026');
    expect(coming).toContain('ruang belum ada');
    expect(coming).not.toContain('siap ');

    expect(textOf(await secretariat.get('/sekretariat'))).not.toContain('belum siap');
    house.setNow('2026-12-04T02:00:00Z' as Instant);
    expect(textOf(await as('supervisor').get('/sekretariat'))).toContain(
      '1 konsultasi sampai Senin, 7 Desember 2026 belum siap',
    );
  });

  it('brings up a change that waits for a decision, the place kept', async () => {
    const { house, as } = await screens();
    const number = anApproved(house, aTeam(house));
    done(act(house, number, 'requestChange', { reason: 'Rapat paripurna.' }, doer('pemda')));
    const text = textOf(await as('secretariat').get('/sekretariat'));
    expect(text).toContain('Permintaan perubahan (1)');
    expect(text).toContain('Rapat paripurna.');
    expect(text).toContain('Putuskan perubahan');
  });

  it('says that nothing waits, and does not say so of a narrowed list', async () => {
    const { as } = await screens();
    const empty = textOf(await as('secretariat').get('/sekretariat'));
    expect(empty).toContain('Tidak ada yang menunggu diperiksa atau diputuskan');
    const narrowed = textOf(await as('secretariat').get('/sekretariat?q=tidak-ada'));
    expect(narrowed).toContain('Tidak ada yang cocok dengan “tidak-ada” di bagian ini');
    expect(narrowed).not.toContain('Tidak ada yang menunggu');
  });

  it('leaves out what time has ended though nobody has written it down', async () => {
    const { house, as } = await screens();
    const { number } = done(submitted(house)).next;
    house.setNow('2026-12-08T02:00:00Z' as Instant);
    expect(textOf(await as('secretariat').get('/sekretariat'))).not.toContain(number);
  });
});

describe('looking for a request', () => {
  it.each([
    ['q=71.06', '71.06'],
    ['q=minahasa+utara', '71.06'],
    ['q=900%2F71.06', '71.06'],
    ['q=Narahubung+71.06', '71.06'],
    ['q=Tamu+Khusus', '71.06'],
    ['bentuk=videoConference', '71.06'],
    ['topik=DBH', '71.06'],
    ['bulan=2027-01', '71.06'],
  ])('%s finds one of two', async (search) => {
    const { house, as } = await screens();
    const found = done(
      submitted(
        house,
        of('71.06', {
          ...{ mode: 'videoConference', topics: ['DBH'], guests: [{ name: 'Tamu Khusus' }] },
          preferences: [{ start: '2027-01-11T02:00:00Z' }],
        }),
      ),
    ).next.number;
    const other = done(submitted(house, of('71.03'))).next.number;
    const text = textOf(await as('secretariat').get(`/sekretariat?${search}`));
    expect(text).toContain(found);
    expect(text).not.toContain(other);
    expect(text).toContain('Hapus saringan');
  });

  it('finds those that ended in the list of all, a page at a time', async () => {
    const { house, as } = await screens();
    const ended = done(submitted(house, of('71.06'))).next.number;
    done(act(house, ended, 'withdraw', {}, doer('secretariat')));
    for (let i = 0; i < 51; i += 1) {
      const requester = { regionCode: null, body: 'other', opd: null, name: `Badan Contoh ${i}` };
      done(submitted(house, of('71.03', { requester: { ...requester, contact: null } })));
    }
    const secretariat = as('secretariat');
    const first = await secretariat.get('/sekretariat?bagian=semua');
    expect(textOf(first)).not.toContain(ended);
    const next = /href="([^"]*setelah=[^"]*)"/.exec(first.html)?.[1]?.replaceAll('&amp;', '&');
    const second = textOf(await secretariat.get(next ?? ''));
    expect(second).toContain(ended);
    expect(second).toContain('dicabut');
    expect(second).not.toContain('Berikutnya');
    for (const search of ['q=900/71.06', 'status=withdrawn', `q=${ended}`]) {
      const text = textOf(await secretariat.get(`/sekretariat?bagian=semua&${search}`));
      expect(text, search).toContain(ended);
    }
  });

  it('takes an address altered by hand for what it can', async () => {
    const { as } = await screens();
    const page = await as('secretariat').get(
      '/sekretariat?bagian=x&status=y&bulan=2026-13&bentuk=z&setelah=%00',
    );
    expect(page.status).toBe(200);
  });
});

describe('who may see the inbox', () => {
  it('is those who may read it; the others are told so in their frame', async () => {
    const { as, stranger } = await screens();
    for (const role of ['secretariat', 'supervisor', 'agent', 'auditor'] as const) {
      expect((await as(role).get('/sekretariat')).status, role).toBe(200);
    }
    for (const role of ['reception', 'narasumber', 'unit', 'admin'] as const) {
      expect((await as(role).get('/sekretariat')).status, role).toBe(403);
    }
    expect((await stranger().get('/sekretariat')).location).toBe('/masuk?ke=%2Fsekretariat');
  });

  it('offers no deed to those who only read', async () => {
    const { house, as } = await screens();
    done(submitted(house));
    expect(textOf(await as('auditor').get('/sekretariat'))).not.toContain('Mulai periksa');
  });
});

describe('mail that did not go out', () => {
  it('is told, with the way to mend it for those who may', async () => {
    const { house, as } = await screens();
    done(submitted(house));
    expect(textOf(await as('secretariat').get('/sekretariat'))).not.toContain('tidak terkirim');
    house.db.update(outbox).set({ state: 'failed' }).run();
    const page = await as('secretariat').get('/sekretariat');
    expect(textOf(page)).toMatch(/\d+ surel tidak terkirim/);
    expect(page.html).toContain('href="/pengaturan/surel"');
    const read = await as('auditor').get('/sekretariat');
    expect(textOf(read)).toMatch(/\d+ surel tidak terkirim/);
    expect(read.html).not.toContain('href="/pengaturan/surel"');
  });

  it('is told where it is late', async () => {
    const { house, as } = await screens();
    done(submitted(house));
    house.setNow('2026-11-23T02:20:00Z' as Instant);
    expect(textOf(await as('secretariat').get('/sekretariat'))).toContain(
      'Surel terlambat terkirim',
    );
  });
});

describe('what the inbox asks the database', () => {
  it('goes by the index of statuses, past everything that has ended', () => {
    const { db } = aHouse();
    const client = db.$client;
    const asked: string[] = [];
    const prepare = client.prepare.bind(client);
    Object.assign(client, {
      prepare: (source: string) => {
        asked.push(source);
        return prepare(source);
      },
    });
    onTheDesk(db);
    deskKeys(db);
    const queries = asked.filter((source) => source.includes('from "reservations"'));
    expect(queries.length).toBeGreaterThan(0);
    for (const source of queries) {
      const values = Array.from({ length: source.split('?').length - 1 }, () => 'submitted');
      const plan = client.prepare(`explain query plan ${source}`).all(...values) as {
        detail: string;
      }[];
      const text = plan.map(({ detail }) => detail).join('\n');
      expect(text).toMatch(/reservations_by_status|reservations_1 \(id=\?\)/);
      expect(text).not.toMatch(/SCAN reservations\b/);
    }
  });
});
