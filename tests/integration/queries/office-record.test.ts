import { describe, expect, it } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { runViolationVerb } from '#app/commands/violation.server.ts';
import { officeRecordDocument } from '#app/routes/office-record/document.server.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import type { Services } from '#app/services.server.ts';
import { auditEntries, reservations, violations } from '#db/schema/index.ts';
import { act, anApproved, as, aTeam, done, submitted } from '#tests/support/deeds.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';

const SANGIHE = 'pemda:71.03';

const callOf = (house: TestHouse, doer = as('pemda')) => ({
  services: house as unknown as Services,
  doer,
});

/** A visit nobody came to, told and replied to; one that was refused; one of another office. */
function aHistory() {
  const house = aHouse();
  const refused = done(submitted(house, { topics: ['DBH'], preferences: [] })).next.number;
  done(act(house, refused, 'startReview'));
  done(act(house, refused, 'reject', { reason: '=Bukan kewenangan DJPK.' }));
  const contact = { name: 'Ibu Lain', jabatan: null, email: 'lain@contoh.go.id', phone: null };
  const requester = { regionCode: '71.06', body: 'pemda', contact };
  const other = done(submitted(house, { requester, preferences: [] })).next.number;
  const missed = anApproved(house, aTeam(house), { opd: null });
  house.setNow(addMinutes(house.clock(), 60 * 24 * 15));
  done(act(house, missed, 'noShow'));
  const id = house.db.select().from(violations).all()[0]?.id ?? '';
  return { house, refused, missed, other, id };
}

describe('the record of an office', () => {
  it('tells its own requests, what was decided and what it was told, and names no staff', async () => {
    const { house, refused, missed, other, id } = aHistory();
    const csv = async () => (await officeRecordDocument(callOf(house), SANGIHE, 'csv')).text();
    const before = await csv();
    expect(before).toContain(missed);
    expect(before).not.toContain('Tidak hadir tanpa kabar');
    const words = { message: 'Mohon tanggapan.', reason: null };
    done(runViolationVerb(house, as('supervisor'), id, 'release', words));
    done(runViolationVerb(house, as('pemda'), id, 'reply', { message: 'Pesawat batal.' }));
    const after = await csv();
    expect(after).toContain('Tidak hadir tanpa kabar (sudah ditanggapi)');
    expect(after).toContain('Pesawat batal.');
    expect(after).toContain(`${refused},Kab. Kepulauan Sangihe`);
    expect(after).not.toContain(other);
    expect(after).not.toMatch(/Pengguna|supervisor/i);
    expect(after.split('\r\n')[0]).toContain('Nomor,Instansi,Tanggal diterima');
    expect(after).toContain('2026-12-07,09:00,'); // the missed visit, sortable
    // Every event has a row of its own, with why beside it.
    expect(after).toMatch(
      new RegExp(
        `\r\n${refused},\\d{4}-\\d\\d-\\d\\d,\\d\\d:\\d\\d,Permohonan belum dapat dipenuhi,`,
      ),
    );
    expect(after).not.toContain('Permohonan Anda kami terima');
    const exported = house.db.select().from(auditEntries).all().at(-1);
    expect(exported).toMatchObject({
      ...{ action: 'officeRecord.exported', subject: `office:${SANGIHE}` },
      details: { format: 'csv', requests: 2 },
    });
  });

  it('neutralises what a spreadsheet would run', async () => {
    const { house } = aHistory();
    const reply = '=HYPERLINK("https://jahat.example")';
    const id = house.db.select().from(violations).all()[0]?.id ?? '';
    const words = { message: null, reason: null };
    done(runViolationVerb(house, as('supervisor'), id, 'release', words));
    done(runViolationVerb(house, as('pemda'), id, 'reply', { message: reply }));
    const text = await (await officeRecordDocument(callOf(house), SANGIHE, 'csv')).text();
    expect(text).toContain(`'=HYPERLINK`);
    expect(text).not.toMatch(/(^|[,"])=/m);
  });

  it('reads back from its PDF', async () => {
    const { house, missed } = aHistory();
    const response = await officeRecordDocument(callOf(house), SANGIHE, 'pdf');
    const bytes = new Uint8Array(await response.arrayBuffer());
    const pdf = await getDocumentProxy(bytes);
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text).toContain('Rekam jejak – Kab. Kepulauan Sangihe');
    expect(text).toContain('Peserta: 3 terdaftar');
    expect(text).toContain(`${missed} – tidak hadir`);
    expect(text).toContain('Senin, 7 Desember 2026, 09.00 WIB (10.00 WITA)');
    expect(text).toContain('halaman 1 dari 1');
    const { info } = (await pdf.getMetadata()) as unknown as { info: { Title: string } };
    expect(info.Title).toBe('Rekam jejak – Kab. Kepulauan Sangihe');
    expect(response.headers.get('Content-Disposition')).toMatch(
      /^attachment; filename="Rekam jejak - Kab\. Kepulauan Sangihe - \d{4}-\d\d-\d\d\.pdf"; filename\*=UTF-8''Rekam%20jejak%20%E2%80%93%20/,
    );
  });

  it('tells what a return asked for, and begins with the mark a spreadsheet knows', async () => {
    const house = aHouse();
    const number = done(submitted(house, { preferences: [] })).next.number;
    done(act(house, number, 'startReview'));
    const reasons = [{ field: 'letter.number', message: 'Nomor tidak terbaca.' }];
    done(act(house, number, 'return', { reasons }));
    const response = await officeRecordDocument(callOf(house), SANGIHE, 'csv');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(bytes.toString()).toContain('Kami mohon perbaikan,Nomor surat: Nomor tidak terbaca.');
  });

  it('is named after the office alone, not after the OPD or the print of one request', async () => {
    const house = aHouse();
    const revision = done(submitted(house, { preferences: [] })).next.revision + 1;
    const asPrinted = 'Kab. Sangihe (Bupati)';
    house.db.update(reservations).set({ asPrinted, revision }).run();
    const name = (await officeRecordDocument(callOf(house), SANGIHE, 'pdf')).headers.get(
      'Content-Disposition',
    );
    expect(name).toContain('Kab. Kepulauan Sangihe -');
    expect(name).not.toContain('Bupati');
  });

  it('goes on over many pages and wraps long names', async () => {
    const house = aHouse();
    const opd = 'Badan Pengelolaan Keuangan dan Aset Daerah '.repeat(4).trim();
    const contact = { name: 'Ibu', jabatan: null, email: 'a@contoh.go.id', phone: null };
    const requester = { regionCode: '71.03', body: 'pemda', opd, contact };
    for (let count = 0; count < 12; count += 1) {
      done(submitted(house, { requester, preferences: [] }));
    }
    const response = await officeRecordDocument(callOf(house), SANGIHE, 'pdf');
    const pdf = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()));
    const { text } = await extractText(pdf, { mergePages: false });
    expect(text.length).toBeGreaterThan(1);
    expect(text.at(-1)).toContain(`halaman ${text.length} dari ${text.length}`);
    expect(text.join(' ').replace(/\s+/g, ' ')).toContain(opd);
  });

  it('is nobody else’s', async () => {
    const { house } = aHistory();
    const stranger = as('pemda', 'pemda:71.06');
    await expect(
      officeRecordDocument(callOf(house, stranger), SANGIHE, 'csv'),
    ).rejects.toMatchObject({ init: { status: 404 } });
  });
});
