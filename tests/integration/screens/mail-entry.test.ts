import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { throwAwayDrafts } from '#app/commands/expired-drafts.server.ts';
import { letterPath } from '#app/commands/letter-store.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { drafts, outbox, reservations } from '#db/schema/index.ts';
import { CHECKED, DROP, drop, dropped, letterFile } from '#tests/support/entered.ts';
import { aDeepMail, aMail } from '#tests/support/mails.ts';
import { pdfOfPages } from '#tests/support/pdf-files.ts';
import { screens, textOf } from '#tests/support/screens.ts';

describe('a mail that staff drop', () => {
  it('is shown as it was read, each line with its source, and becomes a request from receipt', async () => {
    const office = await screens();
    const { agent, path } = await dropped(office);
    const page = await agent.get(path);
    const text = textOf(page);
    expect(text).toContain('Periksa yang terbaca');
    expect(text).toContain('Kamis, 19 November 2026, 20.15 WIB');
    expect(text).toContain('Usul: pengirim surel.');
    expect(text).toContain('surat.pdf');
    expect(page.html).not.toContain('../../surat');
    for (const value of [
      '48213',
      '2026-11-19',
      '20:15',
      '900/1234/BPKAD/2026',
      'bpkad@melati.example',
    ]) {
      expect(page.html).toContain(`value="${value}"`);
    }
    expect(page.html).toContain('Kami mohon penjelasan DAU.');
    expect(office.house.db.select().from(reservations).all()).toEqual([]);
    const letter = await agent.get(`${path}/surat`);
    expect(letter.headers.get('Content-Type')).toBe('application/pdf');

    const { location } = await agent.post(path, CHECKED);
    const number = /permohonan\/(K-\d+-\d+)\?hasil=dimasukkan$/.exec(location ?? '')?.[1] ?? '';
    expect(loadReservation(office.house.db, number)).toMatchObject({
      ...{ status: 'submitted', enteredByStaff: true, channel: 'email' },
      ...{ receivedAt: '2026-11-19T13:15:00Z', ticketNumber: '48213', nadineNumber: 'ND-77' },
      letter: { number: '900/1', file: { mediaType: 'application/pdf' } },
    });
    const review = textOf(await agent.get(`/sekretariat/permohonan/${number}`));
    expect(review).toContain('Menunggu dilengkapi pemda: waktu dan peserta');
    expect(review).toContain('48213');
    expect(textOf(await office.as('secretariat').get('/sekretariat'))).toContain(
      'Menunggu dilengkapi pemda',
    );
    expect((await agent.post(path, CHECKED)).location).toContain(number);
    const kinds = office.house.db.select({ kind: outbox.kind }).from(outbox).all();
    expect(kinds.map(({ kind }) => kind)).toContain('completionAsked');
    // Nothing of the mail's words stays with the draft.
    expect(JSON.stringify(office.house.db.select().from(drafts).all())).not.toContain('Anggrek');
  });

  it('dropped again leads to what it became, known by its name or by its bytes', async () => {
    const office = await screens();
    const { agent, mail, path } = await dropped(office);
    const open = await drop(agent, mail);
    expect(open.status).toBe(409);
    expect(open.html).toContain(path);
    await agent.post(path, CHECKED);
    const again = await drop(office.as('secretariat'), `${mail}\r\n`);
    expect(textOf(again)).toContain('Surel yang sama sudah dimasukkan oleh Pegawai agent');
    expect(again.html).toMatch(/sekretariat\/permohonan\/K-2026-\d+/);
    expect(office.house.db.select().from(reservations).all()).toHaveLength(1);
    // Long after the draft has gone it is still known; the files that were no letter have gone.
    office.house.setNow('2027-02-01T02:00:00Z' as Instant);
    throwAwayDrafts(office.house, office.dataDir);
    expect((await drop(office.asAnew('agent'), mail)).status).toBe(409);
  });

  it('passed on inside of another is read as the original', async () => {
    const office = await screens();
    const original = aMail({ files: [await letterFile()] });
    const { agent, path } = await dropped(office, {
      ...{ from: 'Pegawai <pegawai@djpk.example>', subject: 'Fwd: permohonan', files: [] },
      ...{ date: 'Fri, 20 Nov 2026 08:00:00 +0700', messageId: '<dua@djpk.example>' },
      forwarded: original,
    });
    const text = textOf(await agent.get(path));
    expect(text).toContain('Anggrek Wangi · bpkad@melati.example');
    expect(text).toContain('19 November 2026');
    expect(text).toContain('surat.pdf');
  });

  it('offers the other files, and takes another one as the letter without losing what was typed', async () => {
    const office = await screens();
    const annex = {
      name: 'lampiran besar.pdf',
      bytes: new Uint8Array([...pdfOfPages(30), ...Buffer.alloc(90_000, 32)]),
    };
    const { agent, path } = await dropped(office, {
      files: [
        annex,
        await letterFile(),
        { name: 'virus.exe', bytes: Buffer.from('MZ bukan surat') },
      ],
    });
    const page = await agent.get(path);
    expect(page.html).toContain('value="900/1234/BPKAD/2026"');
    expect(textOf(page)).toContain('virus.exe');
    const sha = /name="berkas" value="([0-9a-f]{64})"/.exec(page.html)?.[1] ?? '';
    const other = await agent.post(path, { ...CHECKED, berkas: sha, questions: 'Yang diketik' });
    expect(other.status).toBe(200);
    expect(other.html).toContain('Yang diketik');
    expect(other.html).not.toContain('value="900/1234/BPKAD/2026"');
    expect(textOf(other)).toContain('lampiran besar.pdf (PDF');
    expect((await agent.post(path, { ...CHECKED, berkas: 'f'.repeat(64) })).status).toBe(200);
    // Never sent, all of it goes.
    expect(existsSync(letterPath(office.dataDir, sha))).toBe(true);
    office.house.setNow('2027-02-01T02:00:00Z' as Instant);
    throwAwayDrafts(office.house, office.dataDir);
    expect(existsSync(letterPath(office.dataDir, sha))).toBe(false);
  });

  it('shows HTML as words, and fetches and runs nothing', async () => {
    const office = await screens();
    const html =
      '<p>Mohon <b>DAU</b></p><script>alert(1)</script><img src="http://jejak.example/x">';
    const { agent, path } = await dropped(office, { html });
    const page = await agent.get(path);
    expect(page.html).not.toMatch(/alert\(1\)|jejak\.example/);
    expect(page.html).toContain('Mohon');
  });

  it('survives what is hostile, or says what to do instead', async () => {
    const office = await screens();
    const agent = office.as('agent');
    const many = Array.from({ length: 400 }, (_, index) => ({
      name: `${index}.pdf`,
      bytes: Buffer.from(`%PDF-1.4 ${index}`),
    }));
    const { path } = await dropped(office, { files: many });
    expect(textOf(await agent.get(path))).toContain('lampiran selebihnya');
    const deep = await drop(agent, aDeepMail(3_000));
    expect([302, 415]).toContain(deep.status);
    const charset = aMail({ messageId: '<tiga@x.example>' }).replace('utf-8', 'x-tidak-ada');
    expect((await drop(agent, charset)).status).toBe(302);
    for (const [bad, status] of [
      ['hanya kata', 415],
      [Buffer.from('PK\u0003\u0004 bukan surel'), 415],
      ['x'.repeat(16 * 1024 * 1024), 413],
    ] as const) {
      const page = await drop(agent, bad);
      expect(page.status).toBe(status);
      expect(textOf(page)).toMatch(/bukan surel|15 MB/);
    }
    expect((await agent.post(DROP, {})).status).toBe(400);
    expect((await drop(office.as('reception'), aMail())).status).toBe(403);
  }, 60_000);

  it('also takes a PDF alone, and says where the same one went', async () => {
    const office = await screens();
    const agent = office.as('agent');
    const { bytes } = await letterFile();
    const { location } = await drop(agent, bytes);
    const page = await agent.get(location ?? '');
    expect(page.html).toContain('value="900/1234/BPKAD/2026"');
    const again = await drop(agent, bytes);
    expect(again.status).toBe(409);
    expect(again.html).toContain(location);
  });
});
