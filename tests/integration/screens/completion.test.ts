import { aClearLetter } from '#tests/support/letter-files.ts';
import { CHECKED, saved } from '#tests/support/entered.ts';
import { describe, expect, it } from 'vitest';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const COMPLETION = {
  ...{ slot1: '2026-12-07T02:00:00Z', slot2: '', slot3: '', head: 'none', revision: '1' },
  ...{ 'contact.name': 'Anggrek Wangi', 'contact.email': 'bpkad@melati.example' },
  ...{ 'guests[0].name': 'Ibu Satu', 'guests[0].kind': 'participant' },
};

describe('what staff entered and the pemda completes', () => {
  it('is asked for on its page, completed in one go, and closed then', async () => {
    const office = await screens();
    const { number } = await saved(office);
    const holder = office.holderOf(number);
    const page = await holder.get(`/permohonan/${number}`);
    expect(textOf(page)).toContain('Mohon lengkapi permohonan Anda');
    expect(page.html).toContain(`/permohonan/${number}/lengkapi`);
    const here = `/permohonan/${number}/lengkapi`;
    expect(textOf(await holder.get(here))).toContain('Pilihan 1, yang paling diinginkan');
    const bad = await holder.post(here, { ...COMPLETION, slot1: '', 'guests[0].name': '' });
    expect(bad.status).toBe(400);
    expect(textOf(bad)).toContain('Pilih satu waktu.');
    const sunday = await holder.post(here, { ...COMPLETION, slot1: '2026-12-06T02:00:00Z' });
    expect(textOf(sunday)).toContain('Waktu ini tidak dapat dipilih');
    expect(sunday.html).toContain('Ibu Satu');
    const done = await holder.post(here, COMPLETION);
    expect(done.location).toBe(`/permohonan/${number}?hasil=complete`);
    expect(loadReservation(office.house.db, number)).toMatchObject({
      ...{
        status: 'submitted',
        preferences: ['2026-12-07T02:00:00Z'],
        guests: [{ name: 'Ibu Satu' }],
      },
    });
    expect(textOf(await holder.get(here))).toContain('Tidak ada yang perlu dilengkapi');
    const review = textOf(await office.as('secretariat').get(`/sekretariat/permohonan/${number}`));
    expect(review).not.toContain('Menunggu dilengkapi');
    expect(review).toContain('Permohonan dilengkapi');
  });

  it('is completed by phone as well; another page that is stale is told who was first', async () => {
    const office = await screens();
    const { number } = await saved(office);
    const path = `/sekretariat/permohonan/${number}/lengkapi`;
    const done = await office.as('agent').post(path, COMPLETION);
    expect(done.location).toBe(`/sekretariat/permohonan/${number}?hasil=complete`);
    const late = await office.holderOf(number).post(`/permohonan/${number}/lengkapi`, {
      ...COMPLETION,
      'guests[0].name': 'Bapak Dua',
    });
    expect(late.status).toBe(409);
  });

  it('keeps its other numbers, and nobody writes over what another wrote', async () => {
    const office = await screens();
    const { number, agent } = await saved(office);
    const path = `/sekretariat/permohonan/${number}/nomor`;
    expect((await agent.get(path)).html).toContain('value="48213"');
    const form = {
      ticketNumber: '5',
      nadineNumber: 'ND-1',
      seenTicket: '48213',
      seenNadine: 'ND-77',
    };
    expect((await agent.post(path, form)).status).toBe(302);
    const late = await office.as('secretariat').post(path, { ...form, ticketNumber: '6' });
    expect(late.status).toBe(409);
    expect(loadReservation(office.house.db, number)?.ticketNumber).toBe('5');
    expect(textOf(await office.holderOf(number).get(`/permohonan/${number}`))).not.toContain(
      'ND-1',
    );
  });
});

describe('a request by phone', () => {
  it('is one page: saved once, however often it is pressed, and asks for the rest by mail', async () => {
    const office = await screens();
    const agent = office.as('agent');
    const key = /name="key" value="([^"]+)"/.exec(
      (await agent.get('/sekretariat/permohonan-baru')).html,
    )?.[1];
    const call = {
      ...CHECKED,
      channel: 'phone',
      key: key ?? '',
      wanted: '2026-12-07T02:00:00Z',
    };
    const found = await agent.post('/sekretariat/permohonan-baru', {
      ...call,
      regionCode: '',
      cari: 'sangihe',
    });
    expect(found.status).toBe(200);
    expect(found.html).toContain('value="71.03"');
    expect(found.html).toContain('DAU 2027');
    const done = await agent.post('/sekretariat/permohonan-baru', call);
    expect((await agent.post('/sekretariat/permohonan-baru', call)).location).toBe(done.location);
    const number = /permohonan\/(K-\d+-\d+)\?/.exec(done.location ?? '')?.[1] ?? '';
    expect(loadReservation(office.house.db, number)).toMatchObject({
      ...{
        channel: 'phone',
        preferences: ['2026-12-07T02:00:00Z'],
        receivedAt: '2026-11-19T13:15:00Z',
      },
    });
    const past = { ...call, key: '', wanted: '2026-11-02T02:00:00Z' };
    const late = await agent.post('/sekretariat/permohonan-baru', past);
    expect(textOf(late)).toContain('Waktu yang diminta sudah lewat.');
  });

  it('offers the free times, and goes on from the region that was found', async () => {
    const agent = (await screens()).as('agent');
    const page = await agent.get('/sekretariat/permohonan-baru');
    expect(page.html).toMatch(/<select[^>]*name="wanted"/);
    expect(page.html).toContain('value="2026-12-07T02:00:00Z"');
    const unknown = { ...CHECKED, channel: 'phone', regionCode: '', cari: 'sangihe' };
    const found = await agent.post('/sekretariat/permohonan-baru', unknown);
    expect(found.html).toMatch(
      /<input[^>]*autofocus[^>]*value="71.03"|value="71.03"[^>]*autofocus/i,
    );
  });

  it('is completed by phone also where nobody has an address', async () => {
    const office = await screens();
    const agent = office.as('agent');
    const call = { ...CHECKED, channel: 'phone', 'contact.email': '', 'contact.phone': '0812' };
    const done = await agent.post('/sekretariat/permohonan-baru', call);
    expect(done.location).toMatch(/hasil=dimasukkan-tanpa-surel$/);
    const number = /permohonan\/(K-\d+-\d+)\?/.exec(done.location ?? '')?.[1] ?? '';
    const review = textOf(await agent.get(done.location ?? ''));
    expect(review).toContain('bacakan nomornya');
    expect(review).toContain('belum mempunyai alamat surel');
    expect(review).toContain('mohon lengkapi waktu, peserta, dan surat');
    const rest = { ...COMPLETION, 'contact.email': '', 'contact.phone': '0812' };
    const own = `/permohonan/${number}/lengkapi`;
    expect((await office.holderOf(number).post(own, rest)).status).toBe(400);
    const byPhone = await agent.post(`/sekretariat/permohonan/${number}/lengkapi`, rest);
    expect(byPhone.location).toBe(`/sekretariat/permohonan/${number}?hasil=complete`);
  });
});

describe('the letter of a request by phone', () => {
  /** A request that was told by phone, without its letter. */
  async function called() {
    const office = await screens();
    const call = { ...CHECKED, channel: 'phone', 'letter.number': '' };
    const { location } = await office.as('agent').post('/sekretariat/permohonan-baru', call);
    const number = /permohonan\/(K-\d+-\d+)\?/.exec(location ?? '')?.[1] ?? '';
    return { office, number, path: `/permohonan/${number}/lengkapi` };
  }

  function withLetter(fields: Readonly<Record<string, string>>, bytes: Uint8Array) {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([bytes as BlobPart]), 'surat.pdf');
    return form;
  }

  it('comes with what the pemda completes; the clock runs on and the secretariat sees it', async () => {
    const { office, number, path } = await called();
    const holder = office.holderOf(number);
    expect(textOf(await holder.get(path))).toContain('Berkas surat');
    const before = loadReservation(office.house.db, number);
    const letter = new Uint8Array(await aClearLetter());
    const done = await holder.post(path, withLetter(COMPLETION, letter));
    expect(done.location).toBe(`/permohonan/${number}?hasil=complete`);
    const after = loadReservation(office.house.db, number);
    expect(after?.letter?.file?.mediaType).toBe('application/pdf');
    // Nobody typed it: it stands in the file.
    expect(after?.letter?.number).not.toBeNull();
    expect(after?.promise).toEqual(before?.promise);
    expect(after?.submittedAt).toBe(before?.submittedAt);
    const review = await office.as('secretariat').get(`/sekretariat/permohonan/${number}`);
    expect(review.html).toContain(`/sekretariat/permohonan/${number}/surat`);
    expect(textOf(review)).not.toContain('Belum ada surat.');
    expect(textOf(await holder.get(path))).toContain('Tidak ada yang perlu dilengkapi');
  });

  it('may come alone, from either side; what is no letter is refused with what to do', async () => {
    const { office, number, path } = await called();
    const holder = office.holderOf(number);
    const alone = { bagian: 'surat', revision: '1' };
    const none = await holder.post(path, alone);
    expect(none.status).toBe(400);
    expect(textOf(none)).toContain('Belum ada berkas yang dipilih');
    const wrong = await holder.post(path, withLetter(alone, Buffer.from('bukan surat')));
    expect(wrong.status).toBe(415);
    const letter = new Uint8Array(await aClearLetter());
    const byStaff = `/sekretariat/permohonan/${number}/lengkapi`;
    const typed = { ...alone, 'letter.number': '900/77' };
    const done = await office.as('agent').post(byStaff, withLetter(typed, letter));
    expect(done.location).toBe(`/sekretariat/permohonan/${number}?hasil=complete`);
    expect(loadReservation(office.house.db, number)?.letter).toMatchObject({ number: '900/77' });
    const page = textOf(await holder.get(path));
    expect(page).not.toContain('Berkas surat');
    expect(page).toContain('Pilihan 1');
    const second = { ...alone, revision: '2' };
    expect((await holder.post(path, withLetter(second, letter))).status).toBe(400);
  });
});
