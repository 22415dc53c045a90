import { describe, expect, it } from 'vitest';
import ICAL from 'ical.js';
import { drainOutbox } from '#app/jobs/outbox.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { paths } from '#app/http/paths.ts';
import { anApproved, aTeam, read } from '#tests/support/deeds.ts';
import { MAIL_FROM } from '#tests/support/notices.ts';
import { aTransport, TAKEN } from '#tests/support/outbox.ts';
import { paper } from '#tests/support/paper-visits.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const LONG = 'Panjang'.padEnd(100, 'g');
const GUESTS = [
  '=HYPERLINK("http://jahat.example")',
  '<script>alert(1)</script>',
  '\u202eBalik\u200b \u2066Nama',
  '😀 Emoji',
  LONG,
].map((name) => ({ name, jabatan: '"><img src=x onerror=alert(1)>' }));
const CONTACT = {
  name: '<b>Ibu</b>\u202e, Contoh; DTSTART:20200101',
  jabatan: '@SUM(A1)',
  email: 'bpkad@contoh.go.id',
  phone: null,
};
const REQUESTER = {
  ...{ regionCode: '71.03', body: 'pemda', opd: '=cmd|<i>BPKAD</i> 😀' },
  contact: CONTACT,
};

describe('names that would do harm', () => {
  it('are words and nothing else, on every page and paper', async () => {
    const office = await screens();
    const { house } = office;
    const number = anApproved(house, aTeam(house), { guests: GUESTS, requester: REQUESTER });
    house.setNow('2026-12-07T01:50:00Z' as Instant);
    const desk = office.as('reception');
    const secretariat = office.as('secretariat');
    const pages = [
      await desk.get('/resepsionis'),
      await desk.get(`/resepsionis/permohonan/${number}`),
      await desk.post('/resepsionis', { cari: 'HYPERLINK' }),
      await secretariat.get(`/sekretariat/permohonan/${number}`),
      await secretariat.get(`/sekretariat/permohonan/${number}/konsep-surat`),
      await office.holderOf(number).get(`/permohonan/${number}`),
    ];
    for (const { html, status } of pages) {
      expect(status).toBe(200);
      expect(html).not.toMatch(/<script>alert|<img src=x|<b>Ibu|<i>BPKAD/);
      // Would turn round what is written after it.
      expect(html).not.toMatch(/[\u202e\u2066\u200b]/);
    }
    const bukti = await paper(office, office.holderOf(number), `/permohonan/${number}/bukti.pdf`);
    expect(bukti.text).toContain('<script>alert(1)</script>');
    expect(bukti.text).not.toMatch(/[\u202e\u2066\u200b]/);
    const list = await paper(
      office,
      desk,
      `/resepsionis/permohonan/${number}/cetak/daftar-hadir.pdf`,
    );
    expect(list.text).toContain('=HYPERLINK');

    const made = await secretariat.post(paths.secretariatCalendar, { langkah: 'buat' });
    const feed = /\/kalender\/[\w-]{22}\.ics/.exec(made.html)?.[0] ?? '';
    const { html: ics } = await office.stranger().get(feed);
    const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
    expect(ics).not.toMatch(/^DTSTART[^\r\n]*2020/m);

    const transport = aTransport(() => TAKEN);
    await drainOutbox(house, transport, { from: MAIL_FROM, holder: 'uji', random: () => 0 });
    expect(transport.sent.length).toBeGreaterThan(0);
    for (const { raw } of transport.sent) {
      const [head = '', html = ''] = raw.toString().split('Content-Type: text/html');
      expect(head.split('\r\n\r\n', 1)[0]).not.toMatch(/<script>|[^\u0020-\u007e\r\n\t]/);
      expect(head.match(/^To: .*/gm)).toHaveLength(1);
      expect(html).not.toMatch(/<script>alert|<b>Ibu/);
    }
    expect(textOf(await secretariat.get(`/sekretariat/permohonan/${number}`))).toContain(
      '😀 Emoji',
    );
    expect(read(house, number).guests).toHaveLength(5);
  });
});
