import { describe, expect, it } from 'vitest';
import { resolveName } from '#app/commands/resolve-name.server.ts';
import { listUnresolved } from '#app/queries/unresolved-names.server.ts';
import { as as doerOf, done, read } from '#tests/support/deeds.ts';
import { importLines } from '#tests/support/registers.ts';
import { screens, type TestScreens, textOf } from '#tests/support/screens.ts';

const LIST = '/laporan/nama';
const DONE = `${LIST}?hasil=nama-dipastikan`;

async function withOpenNames(): Promise<
  TestScreens & { readonly pageOf: (printed: string) => string }
> {
  const office = await screens();
  importLines(
    office.house,
    '2023-12-13,Kab. Tomohon (Bupati),DAU,3',
    '2023-12-14,Kab. Sleman,"DAU, Entah",2',
    '2023-12-15,Maju Jaya Kab. Sleman,DBH,1',
  );
  const names = listUnresolved(office.house.db);
  return {
    ...office,
    pageOf: (printed) => `${LIST}/${names.find((name) => name.printed === printed)?.id}`,
  };
}

describe('the list of open names', () => {
  it('shows each with what it may mean, and is empty when all are resolved', async () => {
    const { as, pageOf } = await withOpenNames();
    const page = await as('auditor').get(LIST);
    const text = textOf(page);
    expect(text).toContain('3 nama menunggu');
    expect(text).toContain('Kota Tomohon');
    expect(text).toContain('tidak ada yang mirip');
    expect(page.html).toContain(`href="${pageOf('Entah')}"`);
    const { as: elsewhere } = await screens();
    expect(textOf(await elsewhere('admin').get(LIST))).toContain('Semua nama sudah dipastikan');
  });
});

describe('the name of a requester', () => {
  it('is given to the region a person chooses, once however often it is sent', async () => {
    const { house, as, pageOf } = await withOpenNames();
    const page = pageOf('Kab. Tomohon (Bupati)');
    const asked = await as('secretariat').get(page);
    expect(textOf(asked)).toContain('13 Desember 2023');
    expect(asked.html).toMatch(/value="71.73"/);
    const choice = { region: '71.73', body: 'pemda' };
    const first = await as('secretariat').post(page, choice);
    expect(first).toMatchObject({ status: 302, location: DONE });
    expect(await as('secretariat').post(page, choice)).toMatchObject({
      status: 302,
      location: DONE,
    });
    const { office, revision } = read(house, 'K-2023-00001');
    expect(office).toMatchObject({ body: 'pemda', regionCode: '71.73' });
    expect(office.asPrinted).toBe('Kab. Tomohon (Bupati)');
    expect(revision).toBe(2);
    expect(textOf(await as('secretariat').get(DONE))).toContain('Nama dipastikan.');
  });

  it('is searched for among all regions, those found beside those that resemble it', async () => {
    const { as, pageOf } = await withOpenNames();
    const page = pageOf('Maju Jaya Kab. Sleman');
    const found = await as('admin').get(`${page}?cari=toli`);
    expect(textOf(found)).toContain('Kabupaten Toli-Toli');
    expect(textOf(found)).toContain('Kabupaten Sleman');
    const none = await as('admin').get(`${page}?cari=zzzz`);
    expect(textOf(none)).toContain('Tidak ada daerah lain yang cocok dengan “zzzz”');
  });

  it('may be no region at all', async () => {
    const { house, as, pageOf } = await withOpenNames();
    const page = pageOf('Maju Jaya Kab. Sleman');
    const sent = await as('admin').post(page, { region: 'tanpa', body: 'other' });
    expect(sent.location).toBe(DONE);
    expect(read(house, 'K-2023-00003').office).toMatchObject({
      body: 'other',
      regionCode: null,
      name: 'Maju Jaya Kab. Sleman',
    });
  });

  it.each([
    [{ body: 'pemda' }, 400, 'Pilih daerah yang dimaksud'],
    [{ region: 'tanpa', body: 'pemda' }, 400, 'Pemda dan DPRD memerlukan kode daerah.'],
    [{ region: '99.99', body: 'pemda' }, 400, 'tidak ada dalam daftar'],
    [{ region: '31.71', body: 'dprd' }, 400, 'wilayah administratif'],
    [{ region: '71.73', body: 'raja' }, 400, 'Pilih jenis instansinya.'],
  ])('is asked for again after %j', async (fields, status, sentence) => {
    const { house, as, pageOf } = await withOpenNames();
    const page = await as('secretariat').post(pageOf('Kab. Tomohon (Bupati)'), fields);
    expect(page.status).toBe(status);
    expect(textOf(page)).toContain(sentence);
    if (fields.body === 'dprd')
      expect(page.html).toMatch(/checked=""[^>]*value="dprd"|value="dprd"[^>]*checked=""/);
    expect(read(house, 'K-2023-00001').revision).toBe(1);
  });

  it('says who was first where somebody else has resolved it', async () => {
    const { house, as, pageOf } = await withOpenNames();
    const page = pageOf('Kab. Tomohon (Bupati)');
    const [name] = listUnresolved(house.db);
    const choice = { field: 'requester', body: 'pemda', regionCode: '71.73' } as const;
    done(resolveName(house, doerOf('admin'), name?.id ?? '', choice));
    const late = await as('secretariat').post(page, { region: '12.73', body: 'pemda' });
    expect(late.status).toBe(409);
    expect(textOf(late)).toContain(`Sudah dipastikan oleh ${doerOf('admin').actor.name}`);
    expect(read(house, 'K-2023-00001').office.regionCode).toBe('71.73');
    expect(textOf(await as('auditor').get(page))).toContain('Sudah dipastikan oleh');
  });
});

describe('the text of topics', () => {
  it('gives its topics to the consultation, beside those that were certain', async () => {
    const { house, as, pageOf } = await withOpenNames();
    const page = pageOf('Entah');
    expect(textOf(await as('secretariat').get(page))).toContain('Topik yang sudah pasti');
    const none = await as('secretariat').post(page, {});
    expect(none.status).toBe(400);
    expect(textOf(none)).toContain('Pilih paling sedikit satu topik.');
    const unknown = await as('secretariat').post(page, { topics: ['DBH', 'APA'] });
    expect(unknown.status).toBe(400);
    expect(unknown.html).toMatch(/checked=""[^>]*value="DBH"|value="DBH"[^>]*checked=""/);
    const sent = await as('secretariat').post(page, { topics: ['DBH', 'PDRD'] });
    expect(sent.location).toBe(DONE);
    expect(read(house, 'K-2023-00002').topics).toEqual(['DAU', 'DBH', 'PDRD']);
  });
});

describe('those who only read', () => {
  it('see the name without a form, and cannot send one', async () => {
    const { house, as, pageOf } = await withOpenNames();
    const page = pageOf('Kab. Tomohon (Bupati)');
    const shown = await as('auditor').get(page);
    expect(shown.status).toBe(200);
    expect(textOf(shown)).toContain('Yang dapat memastikan nama: sekretariat dan admin.');
    expect(shown.html).not.toContain('name="region"');
    const sent = await as('auditor').post(page, { region: '71.73', body: 'pemda' });
    expect(sent.status).toBe(403);
    expect(read(house, 'K-2023-00001').revision).toBe(1);
    expect((await as('secretariat').get(`${LIST}/tidak-ada`)).status).toBe(404);
  });
});
