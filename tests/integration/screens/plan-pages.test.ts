import { describe, expect, it } from 'vitest';
import {
  act,
  anApproved,
  as as actor,
  aTeam,
  aVerified,
  done,
  read,
  refusalOf,
} from '#tests/support/deeds.ts';
import { allocations } from '#db/schema/index.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const MONDAY = '2026-12-07T02:00:00Z';
const TUESDAY = '2026-12-08T02:00:00Z';
const page = (number: string, slug: string): string => `/sekretariat/permohonan/${number}/${slug}`;

describe('the page that offers', () => {
  it('offers another way at another hour, and says until when the place is held', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    const number = aVerified(house);
    const secretariat = as('secretariat');
    const open = await secretariat.get(
      `${page(number, 'tawarkan')}?cara=videoConference&waktu=${TUESDAY}`,
    );
    const text = textOf(open);
    expect(text).toContain('Tempatnya ditahan sampai Rabu, 25 November 2026, 23.59 WIB');
    expect(text).toContain('Tatap muka, seperti diminta');
    expect(open.html).toContain('name="tautan"');
    const sent = {
      ...{
        revision: String(read(house, number).revision),
        waktu: TUESDAY,
        cara: 'videoConference',
      },
      ...{ narasumber: team.narasumberIds, tautan: '', pesan: 'Ruang terpakai.' },
    };
    const first = await secretariat.post(page(number, 'tawarkan'), sent);
    expect(first).toMatchObject({
      status: 302,
      location: `/sekretariat/permohonan/${number}?hasil=offer`,
    });
    expect((await secretariat.post(page(number, 'tawarkan'), sent)).location).toBe(first.location);
    expect(read(house, number)).toMatchObject({
      status: 'offered',
      offer: {
        message: 'Ruang terpakai.',
        plan: { mode: 'videoConference', sessions: [{ start: TUESDAY }] },
      },
    });
  });

  it('asks for an hour first where no wish can be had', async () => {
    const { house, as } = await screens();
    const number = aVerified(house, { preferences: [] });
    const open = await as('secretariat').get(page(number, 'tawarkan'));
    expect(textOf(open)).toContain('Pilih waktunya lebih dahulu');
    expect(textOf(open)).toContain('Pemohon tidak menyebut waktu.');
    expect(open.html).toMatch(/tawarkan\?waktu=2026-11-24[^"]*cara=tatapMuka/);
  });

  it('keeps message and people where the hour was taken meanwhile', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    const number = aVerified(house);
    const { revision } = read(house, number);
    const rival = anApproved(house, team, {
      requester: { regionCode: '71.72', body: 'pemda', opd: null, contact: null },
    });
    const sent = {
      revision: String(revision),
      waktu: MONDAY,
      cara: 'tatapMuka',
      narasumber: team.narasumberIds,
      pesan: 'Pesan yang panjang.',
    };
    const answer = await as('secretariat').post(
      `${page(number, 'tawarkan')}?waktu=${MONDAY}`,
      sent,
    );
    expect(answer.status).toBe(409);
    expect(textOf(answer)).toContain(`Dipakai oleh ${rival}`);
    expect(answer.html).toContain('Pesan yang panjang.');
  });
});

describe('the page that reschedules', () => {
  it('keeps who and where, moves the hour, for an agent too', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    const number = anApproved(house, team, {
      preferences: [{ start: MONDAY }, { start: TUESDAY }],
    });
    const open = await as('agent').get(page(number, 'jadwal-ulang'));
    const text = textOf(open);
    expect(text).toContain('Jadwal sekarang: Senin, 7 Desember 2026, 09.00');
    expect(text).toContain('Pilihan 1 · dipilih Selasa, 8 Desember 2026');
    for (const id of [...team.narasumberIds, team.roomId]) {
      expect(open.html).toMatch(
        new RegExp(
          `<input[^>]*value="${id}"[^>]*checked=""|<input[^>]*checked=""[^>]*value="${id}"`,
        ),
      );
    }
    const sent = {
      revision: String(read(house, number).revision),
      waktu: TUESDAY,
      narasumber: team.narasumberIds,
      ruang: team.roomId,
      pesan: 'Rapat pimpinan.',
    };
    expect((await as('agent').post(page(number, 'jadwal-ulang'), sent)).location).toBe(
      `/kontak/${number}?hasil=reschedule`,
    );
    expect(read(house, number).plan?.sessions).toMatchObject([{ start: TUESDAY, ...team }]);
  });

  it('turns an appointment into a video conference in one step; its room and its seat are free again', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    const number = anApproved(house, team);
    const secretariat = as('secretariat');
    const href = `${page(number, 'jadwal-ulang')}?cara=videoConference&waktu=${MONDAY}`;
    const review = await secretariat.get(`/sekretariat/permohonan/${number}`);
    expect(review.html).toContain(`href="${href.replace('&', '&amp;')}"`);
    const open = await secretariat.get(href);
    expect(textOf(open)).toContain('Tatap muka, seperti sekarang');
    expect(open.html).toContain('name="tautan"');
    expect(open.html).not.toContain('name="ruang"');
    const moved = await secretariat.post(page(number, 'jadwal-ulang'), {
      ...{ revision: String(read(house, number).revision), waktu: MONDAY },
      ...{ cara: 'videoConference', narasumber: team.narasumberIds, tautan: '' },
      pesan: 'Ruang ditutup.',
    });
    expect(moved.status).toBe(302);
    expect(read(house, number)).toMatchObject({
      mode: 'videoConference',
      plan: { mode: 'videoConference', sessions: [{ start: MONDAY, roomId: null }] },
    });
    const taken = house.db.select().from(allocations).all();
    const kinds = taken.filter(({ state }) => state === 'confirmed').map(({ kind }) => kind);
    expect(kinds).toEqual(['narasumber']);
  });

  it('keeps several sittings, and says what goes where fewer are chosen', async () => {
    const { house, as } = await screens();
    const number = aVerified(house);
    const [first, second] = [aTeam(house), aTeam(house, 'Narasumber Dua')];
    const sessions = [
      { start: MONDAY, ...first },
      { start: '2026-12-07T03:00:00Z', ...second },
    ];
    done(act(house, number, 'approve', { sessions }));
    const open = await as('secretariat').get(`${page(number, 'jadwal-ulang')}?waktu=${TUESDAY}`);
    expect(textOf(open)).toContain('Sesi 2 · Selasa, 8 Desember 2026, 10.00–11.00 WIB');
    expect(textOf(open)).not.toContain('lebih banyak sesi');
    const one = await as('secretariat').get(
      `${page(number, 'jadwal-ulang')}?waktu=${TUESDAY}&periksa=ya`,
    );
    expect(textOf(one)).toContain('Jadwal sekarang mempunyai lebih banyak sesi');
    const sent = {
      revision: String(read(house, number).revision),
      waktu: TUESDAY,
      narasumber: first.narasumberIds,
      ruang: '',
    };
    expect((await as('secretariat').post(page(number, 'jadwal-ulang'), sent)).status).toBe(302);
    expect(read(house, number).plan?.sessions).toHaveLength(1);
  });

  it('says so before anything is approved', async () => {
    const { house, as } = await screens();
    const open = await as('secretariat').get(page(aVerified(house), 'jadwal-ulang'));
    expect(textOf(open)).toContain('Tindakan “jadwal ulang” tidak sesuai dengan status saat ini');
    expect(open.html).not.toContain('name="waktu"');
  });
});

describe('the page that reassigns', () => {
  it('shows who is assigned, says that nothing changed, and puts another in their place', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    const other = aTeam(house, 'Pengganti');
    const number = anApproved(house, team);
    const secretariat = as('secretariat');
    expect(textOf(await secretariat.get(page(number, 'ganti-penugasan')))).toContain(
      'Tidak ada yang berubah.',
    );
    const same = {
      revision: String(read(house, number).revision),
      sesi: '0',
      narasumber: team.narasumberIds,
      ruang: team.roomId,
      pesan: '',
    };
    const unchanged = await secretariat.post(page(number, 'ganti-penugasan'), same);
    expect(unchanged.status).toBe(400);
    expect(unchanged.html).toContain('href="#rencana-narasumber"');
    const sent = { ...same, narasumber: other.narasumberIds, pesan: 'Sakit.' };
    expect((await secretariat.post(page(number, 'ganti-penugasan'), sent)).location).toBe(
      `/sekretariat/permohonan/${number}?hasil=reassign`,
    );
    expect(read(house, number).plan?.sessions).toMatchObject([
      { start: MONDAY, narasumberIds: other.narasumberIds, roomId: team.roomId },
    ]);
  });

  it('changes one sitting of several and leaves the others', async () => {
    const { house, as } = await screens();
    const number = aVerified(house);
    const [first, second, third] = [
      aTeam(house),
      aTeam(house, 'Narasumber Dua'),
      aTeam(house, 'Narasumber Tiga'),
    ];
    const sessions = [
      { start: MONDAY, ...first },
      { start: '2026-12-07T03:00:00Z', ...second },
    ];
    done(act(house, number, 'approve', { sessions }));
    const open = await as('secretariat').get(`${page(number, 'ganti-penugasan')}?sesi=1`);
    expect(textOf(open)).toContain('Sesi 2: Senin, 7 Desember 2026, 10.00–11.00 WIB');
    expect(open.html).toContain('name="sesi" value="1"');
    const sent = {
      revision: String(read(house, number).revision),
      sesi: '1',
      narasumber: third.narasumberIds,
      ruang: third.roomId,
    };
    expect((await as('secretariat').post(page(number, 'ganti-penugasan'), sent)).status).toBe(302);
    expect(read(house, number).plan?.sessions).toMatchObject([first, third]);
  });

  it('is the secretariat’s alone, as is the offer', async () => {
    const { house, as } = await screens();
    const number = anApproved(house, aTeam(house));
    for (const slug of ['ganti-penugasan', 'tawarkan']) {
      expect((await as('agent').get(page(number, slug))).status).toBe(403);
      expect((await as('agent').post(page(number, slug), {})).status).toBe(403);
    }
    expect(refusalOf(act(house, number, 'reassign', {}, actor('agent'))).code).toBe('forbidden');
  });
});
