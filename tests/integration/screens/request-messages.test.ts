import { beforeEach, describe, expect, it } from 'vitest';
import { messages, outbox } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { RATE_LIMITS } from '#app/http/api/rate-limits.server.ts';
import { act, anApproved, aTeam, checkedIn, done, read, submitted } from '#tests/support/deeds.ts';
import { screens, textOf, type TestScreens } from '#tests/support/screens.ts';

let office: TestScreens;
let number: string;

beforeEach(async () => {
  office = await screens();
  number = done(submitted(office.house)).next.number;
});

const noticesOf = (kind: string) =>
  office.house.db
    .select()
    .from(outbox)
    .all()
    .filter((row) => row.kind === kind);

describe('messages about a request', () => {
  it('mark the row of the work list until they are answered', async () => {
    const [staff, pemda] = [office.as('secretariat'), office.holderOf(number)];
    const inbox = async () => textOf(await staff.get('/sekretariat'));
    expect(await inbox()).not.toContain('belum dijawab');
    for (const words of ['Bolehkah daring?', 'Mohon kabar.']) {
      await pemda.post(`/permohonan/${number}/pesan`, { words });
    }
    expect(await inbox()).toContain('2 pesan belum dijawab');
    await staff.post(`/sekretariat/permohonan/${number}/pesan`, { words: 'Boleh.' });
    expect(await inbox()).not.toContain('belum dijawab');
    await pemda.post(`/permohonan/${number}/pesan`, { words: 'Terima kasih, satu lagi.' });
    expect(await inbox()).toContain('1 pesan belum dijawab');
  });

  it('go to and fro, by mail and on both pages, without names of staff to the pemda', async () => {
    const [staff, pemda] = [office.as('secretariat'), office.holderOf(number)];
    const [theirs, own] = [
      `/sekretariat/permohonan/${number}/pesan`,
      `/permohonan/${number}/pesan`,
    ];
    expect(textOf(await pemda.get(own))).toContain('Belum ada pesan');
    expect(textOf(await staff.get(theirs))).toContain('Belum ada pesan');
    const { revision } = read(office.house, number);
    const first = { words: 'Mohon bahan paparannya.\nTerima kasih.' };
    expect(await staff.post(theirs, first)).toMatchObject({ location: `${theirs}?hasil=pesan` });
    const read1 = textOf(await pemda.get(own));
    expect(read1).toContain('Mohon bahan paparannya.');
    expect(read1).toContain('Sekretariat DJPK');
    expect(read1).not.toContain('Pegawai secretariat');
    expect(textOf(await pemda.get(`/permohonan/${number}`))).toContain('Mohon bahan paparannya.');
    const answer = { words: 'Segera kami kirim.' };
    expect(await pemda.post(own, answer)).toMatchObject({ location: `${own}?hasil=pesan` });
    expect(await pemda.post(own, answer)).toMatchObject({ status: 302 });
    const review = textOf(await staff.get(`/sekretariat/permohonan/${number}`));
    expect(review).toContain('Segera kami kirim.');
    expect(review).toContain('Pemohon (Ibu Contoh)');
    expect(office.house.db.select().from(messages).all()).toHaveLength(2);
    expect(noticesOf('messageWritten').map(({ recipient }) => recipient)).toEqual([
      'bpkad@contoh.go.id',
      'sekretariat@sambang.test',
    ]);
    expect(read(office.house, number).revision).toBe(revision);
  });

  it('are not called an answer while nobody else has written', async () => {
    const [own, page] = [`/permohonan/${number}/pesan`, `/permohonan/${number}`];
    const pemda = office.holderOf(number);
    await pemda.post(own, { words: 'Apakah kami boleh membawa konsultan?' });
    expect(textOf(await pemda.get(page))).toContain('Tulis pesan lagi');
    expect(textOf(await pemda.get(own))).not.toContain('Jawaban Anda');
    const staff = office.as('secretariat');
    await staff.post(`/sekretariat/permohonan/${number}/pesan`, { words: 'Boleh.' });
    expect(textOf(await pemda.get(page))).toContain('Jawab atau tulis pesan');
    expect(textOf(await pemda.get(own))).toContain('Jawaban Anda');
  });

  it('are given back where nothing was written, and closed to those who do not answer for the office', async () => {
    const own = `/permohonan/${number}/pesan`;
    const blank = await office.holderOf(number).post(own, { words: '  ' });
    expect(blank.status).toBe(400);
    expect(textOf(blank)).toContain('Tulis pesannya.');
    const other = done(submitted(office.house, { preferences: [] })).next.number;
    expect((await office.holderOf(other).post(own, { words: 'x' })).status).toBe(404);
    const theirs = `/sekretariat/permohonan/${number}/pesan`;
    expect((await office.as('auditor').get(theirs)).html).not.toContain('Kirim pesan');
    expect((await office.as('auditor').post(theirs, { words: 'x' })).status).toBe(403);
    expect((await office.as('reception').get(theirs)).status).toBe(403);
  });

  it('are written by a pemda no faster than people write', async () => {
    const pemda = office.holderOf(number);
    const own = `/permohonan/${number}/pesan`;
    let last = 0;
    for (let at = 0; at <= RATE_LIMITS.messagesOfRequest; at += 1) {
      last = (await pemda.post(own, { words: `Pesan ${at}` })).status;
    }
    expect(last).toBe(429);
    const written = office.house.db.select().from(messages).all().length;
    expect(written).toBeLessThanOrEqual(RATE_LIMITS.messagesOfRequest);
  });
});

describe('a notula', () => {
  it('is written by the unit after the visit, again as a new edition, and read by the pemda', async () => {
    const { house } = office;
    const held = anApproved(house, aTeam(house), { topics: ['DBH'] });
    const page = `/narasumber/permohonan/${held}/notula`;
    const own = `/permohonan/${held}`;
    expect((await office.as('unit').get(page)).html).not.toContain('name="summary"');
    house.setNow('2026-12-07T02:00:00Z' as Instant);
    done(checkedIn(house, held, {}));
    done(act(house, held, 'close'));
    // Sessions of two weeks ago are over.
    const [unit, secretariat] = [office.asAnew('unit'), office.asAnew('secretariat')];
    expect(await office.holderOf(held).get(`${own}/notula`)).toMatchObject({ location: own });

    const fields = () => ({
      revision: String(read(house, held).revision),
      ...{ 'followUps[0].what': 'Kirim laporan', 'followUps[0].who': 'BPKAD' },
      ...{ 'followUps[0].dueOn': '2026-12-15', 'followUps[1].what': '' },
    });
    const blank = await unit.post(page, { ...fields(), summary: '' });
    expect(blank.status).toBe(400);
    expect(blank.html).toContain('Kirim laporan');
    const nobody = await unit.post(page, {
      ...{ ...fields(), summary: 'Dibahas.', 'followUps[0].who': '' },
    });
    expect(textOf(nobody)).toContain('Sebutkan siapa yang mengerjakan tindak lanjut 1.');
    const stale = fields();
    expect(await unit.post(page, { ...stale, summary: 'Dibahas.' })).toMatchObject({
      location: `/narasumber/permohonan/${held}?hasil=writeNotula`,
    });
    const text = textOf(await office.holderOf(held).get(own));
    expect(text).toContain('Dibahas.');
    expect(text).toContain('BPKAD, paling lambat 15 Desember 2026');
    expect(text).not.toContain('Pegawai unit');
    const theirs = `/sekretariat/permohonan/${held}/notula`;
    const late = await secretariat.post(theirs, { ...stale, summary: 'Dari tab lama.' });
    expect(late.status).toBe(409);
    expect(textOf(late)).toContain('Pegawai unit');
    await secretariat.post(theirs, { ...fields(), summary: 'Dibahas dan disepakati.' });
    const print = textOf(await office.holderOf(held).get(`${own}/notula`));
    expect(print).toContain('Dibahas dan disepakati.');
    expect(print).toContain('edisi ke-2');
    expect(noticesOf('notulaWritten')).toHaveLength(2);
  });

  it('is closed to those who did not hold it', async () => {
    const { house } = office;
    const held = anApproved(house, aTeam(house), { topics: ['DBH'] });
    for (const role of ['narasumber', 'reception', 'supervisor'] as const) {
      const page = `/narasumber/permohonan/${held}/notula`;
      expect((await office.as(role).post(page, { summary: 'x' })).status).toBe(403);
    }
  });
});
