import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, describe, expect, it } from 'vitest';
import { letters as verifyLetters } from '#app/jobs/verify/letters.server.ts';
import { letterDocx } from '#app/documents/office/letter-docx.ts';
import type { NoticePayload } from '#app/domain/decisions/notice-payload.ts';
import { groupedCode, readPassCode } from '#app/domain/reservation/pass-code.ts';
import { auditEntries, notulas, outbox, paperCodes, signedLetters } from '#db/schema/index.ts';
import { act, anApproved, aTeam, done, read } from '#tests/support/deeds.ts';
import { signedLetterForm } from '#tests/support/letters.ts';
import { paper } from '#tests/support/paper-visits.ts';
import { screens, textOf, type TestScreens } from '#tests/support/screens.ts';

const NAMES = [
  { name: 'Siti "Nur" <b>Aini</b> & Rekan', jabatan: 'Kepala BPKAD' },
  { name: 'Budi \u202eSantoso', jabatan: null },
];

async function approved(guests: readonly object[] = NAMES) {
  const office = await screens();
  const number = anApproved(office.house, aTeam(office.house), { guests });
  return { ...office, number, holder: office.holderOf(number) };
}

function moved({ house }: TestScreens, number: string): void {
  const { revision, plan } = read(house, number);
  const [session] = plan?.sessions ?? [];
  const form = {
    ...{ start: '2026-12-08T02:00:00Z', reason: 'Narasumber berhalangan.', revision },
    ...{ narasumberIds: session?.narasumberIds, roomId: session?.roomId },
  };
  done(act(house, number, 'reschedule', form));
}

const read404 = async (office: TestScreens, path: string) =>
  (await office.stranger().get(path)).status;

describe('Bukti Konfirmasi Jadwal', () => {
  it('reads back with its facts, its limit from the edition in force, and a code that anyone checks', async () => {
    const office = await approved();
    const { number, holder } = office;
    const path = `/permohonan/${number}/bukti.pdf`;
    const told = await paper(office, holder, path);
    expect(told.title).toBe(`Bukti Konfirmasi Jadwal ${number}`);
    expect(told.pages).toHaveLength(1);
    expect(told.text).toContain('09.00–10.00 WIB (10.00–11.00 WITA)');
    expect(told.text).toContain('1 Siti "Nur" <b>Aini</b> & Rekan Kepala BPKAD 2 Budi Santoso');
    expect(told.text).toContain('paling banyak 5 orang');
    expect(told.text).toContain('SE-1/PK.1/2023');
    expect(told.text).toContain('bukan surat dinas');
    expect(told.text).toContain('tidak dipungut biaya');
    const [address = ''] = told.qrs;
    const code = readPassCode(address) ?? '';
    expect(told.text).toContain(groupedCode(code));
    // Printed again, and by the house, it is the same paper.
    expect((await paper(office, office.as('auditor'), `/sekretariat${path}`)).qrs).toEqual([
      address,
    ]);
    expect(office.house.db.select().from(paperCodes).all()).toHaveLength(1);

    const { pathname } = new URL(address);
    const checked = textOf(await office.stranger().get(pathname));
    expect(checked).toContain('tercatat di sini dan masih berlaku');
    // As on the paper, with which it is to be compared.
    for (const said of ['Senin, 7 Desember 2026', 'Kab. Kepulauan Sangihe (BPKAD)']) {
      expect(told.text).toContain(said);
      expect(checked).toContain(said);
    }
    expect(checked).not.toMatch(/Siti|Budi|Narasumber/);
    expect(textOf(await holder.get(`/permohonan/${number}`))).toContain('Bukti Konfirmasi Jadwal');

    const [guest] = read(office.house, number).guests;
    const form = { guestId: guest?.id, name: 'Ani', jabatan: null, reason: 'Sakit.' };
    done(act(office.house, number, 'substituteGuest', form));
    expect(textOf(await office.stranger().get(pathname))).toContain('Jadwalnya berlaku; bukti');
    moved(office, number);
    const replaced = textOf(await office.stranger().get(pathname));
    expect(replaced).toContain('Bukti konfirmasi ini sudah diganti');
    expect(replaced).not.toContain('8 Desember');
    const anew = await paper(office, holder, path);
    expect(anew.qrs).not.toEqual([address]);
    done(act(office.house, number, 'cancel', { reason: 'Batal.' }));
    expect(textOf(await office.stranger().get(pathname))).toContain('tidak berlaku lagi');
    expect((await holder.get(path)).status).toBe(404);
  });
});

/** The words of a DOCX by a reader that did not write it: zipfile and an XML parser of Python's own. */
function readDocx(
  bytes: Uint8Array,
): Record<'text' | 'styles' | 'core', string> & Record<'headings' | 'parts', string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sambang-docx-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'surat.docx');
  writeFileSync(file, bytes);
  const script = [
    'import sys, json, zipfile, xml.etree.ElementTree as E',
    "z = zipfile.ZipFile(sys.argv[1]); w = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'",
    "[E.fromstring(z.read(n)) for n in z.namelist() if n.endswith(('.xml', '.rels'))]",
    "d = E.fromstring(z.read('word/document.xml'))",
    "p = [''.join(t.text or '' for t in q.iter(w + 't')) for q in d.iter(w + 'p')]",
    "h = [''.join(t.text or '' for t in q.iter(w + 't')) for q in d.iter(w + 'p') if any(s.get(w + 'val', '').startswith('Heading') for s in q.iter(w + 'pStyle'))]",
    "print(json.dumps({'text': '\\n'.join(p), 'headings': h, 'parts': z.namelist(), 'styles': z.read('word/styles.xml').decode(), 'core': z.read('docProps/core.xml').decode()}))",
  ].join('\n');
  return JSON.parse(execFileSync('python3', ['-c', script, file], { encoding: 'utf8' })) as never;
}

describe('the letter for the e-office', () => {
  it('stands on the page and in the file in the same words, without number or signature', async () => {
    const office = await approved();
    const base = `/sekretariat/permohonan/${office.number}/konsep-surat`;
    const page = textOf(await office.as('secretariat').get(base));
    const response = await fetch(new URL(`${base}.docx`, office.url), {
      headers: { Cookie: office.as('secretariat').cookie() },
    });
    expect(response.headers.get('content-disposition')).toContain('.docx');
    const { text, styles, core, headings, parts } = readDocx(
      new Uint8Array(await response.arrayBuffer()),
    );
    expect(styles).toContain('w:lang w:val="id-ID"');
    expect(core).toContain(`<dc:title>Konfirmasi Jadwal Konsultasi ${office.number}`);
    expect(text).toContain('Siti "Nur" <b>Aini</b> & Rekan');
    const squeezed = (words: string) => words.replace(/\s+/g, '');
    for (const words of text.split('\n')) expect(squeezed(page)).toContain(squeezed(words));
    expect(headings).toEqual(['Daftar peserta']);
    // Nothing that would make a forgery of it: no letterhead, no picture, no number.
    expect(parts.filter((part) => /header|footer|media/.test(part))).toEqual([]);
    expect(text).toContain('Nomor\n:\n(diisi Nadine)');
    expect(text).toMatch(/\nSehubungan dengan surat Saudara nomor .+, dengan hormat/);
    expect((await office.as('agent').get(base)).status).toBe(403);
  });

  it('survives what no XML can hold', async () => {
    const text = 'a\u0000\u0008\ud800<w:t>&amp;\ufffe';
    const bytes = await letterDocx(text, [{ kind: 'numbered', items: [text] }]);
    expect(readDocx(bytes).text).toContain('<w:t>&amp;');
  });

  it('comes back signed, is sent on, can be checked, replaced and taken back', async () => {
    const office = await approved([]);
    const { number, house, holder } = office;
    const secretariat = office.as('secretariat');
    const page = `/sekretariat/permohonan/${number}/surat-konfirmasi`;
    const text = new TextEncoder().encode('bukan PDF');
    const refused = await secretariat.post(page, signedLetterForm('surat.pdf', {}, text));
    expect(refused.status).toBe(415);
    expect(refused.html).toContain('value="S-12/PK.1/2026"');
    expect(
      (await secretariat.post(page, signedLetterForm('a.pdf', { letterDate: '2027-01-01' })))
        .status,
    ).toBe(400);
    const stale = { startsAt: '2026-12-09T02:00:00Z' };
    expect((await secretariat.post(page, signedLetterForm('a.pdf', stale))).status).toBe(409);
    expect((await office.as('agent').post(page, signedLetterForm('a.pdf'))).status).toBe(403);
    const draft = textOf(await secretariat.get(`/sekretariat/permohonan/${number}/konsep-surat`));
    const code = readPassCode(/dengan kode ([0-9A-Z-]+)\./.exec(draft)?.[1] ?? '') ?? '';
    expect(code).not.toBe('');
    expect(await read404(office, `/keaslian/${code}`)).toBe(404);

    expect((await secretariat.post(page, signedLetterForm('a.pdf'))).location).toBe(
      `${page}?hasil=surat-diunggah`,
    );
    expect((await secretariat.post(page, signedLetterForm('a.pdf'))).status).toBe(302);
    expect(house.db.select().from(signedLetters).all()).toHaveLength(1);
    const told = house.db
      .select()
      .from(outbox)
      .all()
      .filter(({ kind }) => kind === 'letterSigned');
    expect(told).toHaveLength(1);
    expect((told[0]?.payload as NoticePayload).letter).toEqual({
      ...{ number: 'S-12/PK.1/2026', date: '2026-11-16' },
    });
    const checked = textOf(await office.stranger().get(`/keaslian/${code}`));
    expect(checked).toContain('Surat konfirmasi tercatat di sini dan masih berlaku');
    expect(checked).toContain('S-12/PK.1/2026');
    const own = await holder.get(`/permohonan/${number}`);
    expect(own.html).toContain(groupedCode(code));
    const file = await holder.get(`/permohonan/${number}/surat-konfirmasi`);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
    const [kept] = house.db.select().from(signedLetters).all();
    const inspected = { db: house.db, dataDir: office.dataDir };
    const problems = () =>
      [...verifyLetters(inspected)].filter((one) =>
        JSON.stringify(one).includes(kept?.sha256 ?? ''),
      );
    expect(problems()).toEqual([]);

    expect((await secretariat.post(page, signedLetterForm('b.pdf'))).status).toBe(302);
    expect(textOf(await office.stranger().get(`/keaslian/${code}`))).toContain('sudah diganti');
    const withdraw = `${page}/id-b.pdf/tarik`;
    expect((await secretariat.post(withdraw, { reason: '' })).status).toBe(400);
    expect((await secretariat.post(withdraw, { reason: 'Salah tanggal.' })).status).toBe(302);
    expect((await secretariat.post(withdraw, { reason: 'Lagi.' })).status).toBe(409);
    expect((await holder.get(`/permohonan/${number}/surat-konfirmasi`)).status).toBe(404);
    expect(textOf(await holder.get(`/permohonan/${number}`))).not.toContain('Salah tanggal');
    const last = house.db.select().from(auditEntries).all();
    expect(last.some(({ action }) => action === 'reservation.letterWithdrawn')).toBe(true);

    expect((await secretariat.post(page, signedLetterForm('c.pdf'))).status).toBe(302);
    moved(office, number);
    expect(textOf(await secretariat.get(page))).toContain('diganti: jadwalnya sudah berubah');
  });
});

describe('the notula as a paper', () => {
  it('tells what was asked, discussed and agreed', async () => {
    const office = await approved();
    const { number, house, holder } = office;
    const path = `/permohonan/${number}/notula.pdf`;
    expect((await holder.get(path)).status).toBe(404);
    const followUps = [{ what: 'Kirim data', who: 'BPKAD', dueOn: null }];
    house.db
      .insert(notulas)
      .values({
        ...{ reservationId: read(house, number).id, summary: 'Dibahas DAU.\nDijawab.', followUps },
        ...{ writtenBy: 'Narasumber', writtenAt: house.clock() },
      })
      .run();
    const told = await paper(office, holder, path);
    expect(told.title).toBe(`Notula konsultasi ${number}`);
    expect(told.text).toContain('1. Kirim data (BPKAD)');
    expect(told.text).toContain('Dibahas DAU. Dijawab.');
  });
});
