import { describe, expect, it } from 'vitest';
import { act, anApproved, aTeam, aVerified, done, read } from '#tests/support/deeds.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const MONDAY = '2026-12-07T02:00:00Z';
const TUESDAY = '2026-12-08T02:00:00Z';
const page = (number: string): string => `/sekretariat/permohonan/${number}/setujui`;
/** Another office, so that its request is no double. */
const BITUNG = { requester: { regionCode: '71.72', body: 'pemda', opd: 'BPKAD', contact: null } };

describe('the page that approves', () => {
  it('suggests who and where for the first free wish, and approves it however often it is sent', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    aTeam(house, 'Narasumber Lain', ['PDRD']);
    const number = aVerified(house, { preferences: [{ start: MONDAY }, { start: TUESDAY }] });
    const secretariat = as('secretariat');

    const asked = await secretariat.get(page(number));
    expect(asked.status).toBe(200);
    const text = textOf(asked);
    expect(text).toContain('Kab. Kepulauan Sangihe');
    expect(text).toContain('Pilihan 1 · dipilih');
    expect(text).toContain('09.00–10.00 WIB (10.00–11.00 WITA)');
    expect(text).toContain('Menguasai topik Dana Alokasi Umum');
    expect(text).toContain('Belum tercatat untuk topik Dana Alokasi Umum');
    expect(text).toContain('Tidak ada permohonan lain yang menginginkan waktu ini.');
    expect(text).toContain('Tidak ada yang menghalangi.');
    expect(checkedIn(asked.html)).toEqual([...team.narasumberIds, expect.stringMatching(/./)]);

    const sent = {
      ...{ revision: String(read(house, number).revision), waktu: MONDAY, tautan: '' },
      ...{ narasumber: team.narasumberIds, ruang: team.roomId },
    };
    const first = await secretariat.post(`${page(number)}?waktu=${MONDAY}`, sent);
    expect(first).toMatchObject({
      status: 302,
      location: `/sekretariat/permohonan/${number}?hasil=approve`,
    });
    expect((await secretariat.post(page(number), sent)).location).toBe(first.location);
    const { status, plan, revision } = read(house, number);
    expect({ status, revision }).toEqual({
      status: 'approved',
      revision: Number(sent.revision) + 1,
    });
    expect(plan?.sessions).toMatchObject([{ start: MONDAY, ...team }]);
  });

  it('approves a video conference for a unit alone, the link to follow', async () => {
    const { house, as } = await screens();
    aTeam(house, 'Narasumber Lain', ['PDRD']);
    const number = aVerified(house, { mode: 'videoConference', guests: [], guestCount: 4 });
    const asked = await as('secretariat').get(page(number));
    expect(textOf(asked)).toContain('Tautan video conference belum diisi.');
    expect(textOf(asked)).toContain('4 peserta');
    const unit =
      done(
        act(house, aVerified(house, BITUNG), 'approve', {
          start: TUESDAY,
          unitIds: ['Direktorat Dana Transfer Umum'],
          narasumberIds: [],
        }),
      ).next.plan?.sessions[0]?.unitIds ?? [];
    const sent = {
      revision: String(read(house, number).revision),
      waktu: MONDAY,
      unit,
      tautan: '',
    };
    const badLink = await as('secretariat').post(page(number), { ...sent, tautan: 'http://rapat' });
    expect(badLink.status).toBe(400);
    expect(textOf(badLink)).toContain('Tautan harus berawalan https://.');
    expect(badLink.html).toContain('value="http://rapat"');
    expect((await as('secretariat').post(page(number), sent)).status).toBe(302);
    expect(read(house, number).plan).toMatchObject({
      mode: 'videoConference',
      meetingUrl: null,
      sessions: [{ unitIds: unit, narasumberIds: [], roomId: null }],
    });
  });

  it('tells who has what was wanted, and gives the choice back', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    const free = aTeam(house, 'Narasumber Bebas');
    const number = aVerified(house);
    const { revision } = read(house, number);
    const rival = anApproved(house, team, BITUNG);
    const sent = {
      revision: String(revision),
      waktu: MONDAY,
      ruang: team.roomId,
      narasumber: [...team.narasumberIds, ...free.narasumberIds],
    };
    const answer = await as('secretariat').post(`${page(number)}?waktu=${MONDAY}`, sent);
    expect(answer.status).toBe(409);
    const text = textOf(answer);
    expect(text).toContain(`Narasumber Narasumber Satu sudah bertugas untuk permohonan ${rival}`);
    expect(text).toContain(`Dipakai oleh ${rival}`);
    expect(text).toContain(`Sudah bertugas untuk ${rival} pada waktu itu`);
    expect(text).toContain(`dipakai ${rival}`);
    expect(checkedIn(answer.html)).toEqual(expect.arrayContaining(sent.narasumber));
    expect(read(house, number).status).toBe('verified');
  });

  it('shows before the click who else wants the hour, and that the day fills up', async () => {
    const { house, as } = await screens();
    const hours = ['03', '04', '06'];
    for (const [index, hour] of hours.entries()) {
      const plan = { start: `2026-12-07T${hour}:00:00Z`, ...aTeam(house, `Orang ${index}`) };
      anApproved(house, plan, {
        requester: { regionCode: `71.0${index + 4}`, body: 'pemda', opd: null, contact: null },
      });
    }
    const number = aVerified(house);
    const rival = aVerified(house, {
      ...BITUNG,
      preferences: [{ start: TUESDAY }, { start: MONDAY }],
    });
    const text = textOf(await as('secretariat').get(page(number)));
    expect(text).toContain('3 dari 4 tatap muka hari itu terisi · juga diminta 1 permohonan lain');
    expect(text).toContain('1 permohonan lain menginginkan waktu ini');
    expect(text).toContain(`${rival} · Kota Bitung`);
    expect(text).toContain('pilihan ke-2 · tatap muka · surat terverifikasi');
    expect(text).toContain(
      'Hari itu menjadi penuh baginya; pilihan ke-1 mereka, Selasa, 8 Desember 2026, 09.00–10.00 WIB, masih kosong.',
    );
  });

  it('keeps the choice where somebody decided first, and says who', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    const number = aVerified(house);
    const { revision } = read(house, number);
    done(act(house, number, 'logContact', { note: 'Menelepon.' }));
    const sent = {
      revision: String(revision),
      waktu: MONDAY,
      narasumber: team.narasumberIds,
      ruang: '',
    };
    const late = await as('secretariat').post(page(number), sent);
    expect(late.status).toBe(409);
    expect(textOf(late)).toContain('Sudah diputuskan oleh Pengguna secretariat');
    expect(checkedIn(late.html)).toEqual([...team.narasumberIds, '']);
  });

  it('decides a pending change, the old plan beside the wished one', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    const number = anApproved(house, team);
    done(
      act(house, number, 'requestChange', {
        reason: 'Rapat paripurna.',
        preferences: [{ start: TUESDAY }],
      }),
    );
    const asked = textOf(await as('secretariat').get(page(number)));
    expect(asked).toContain('Putuskan permintaan perubahan');
    expect(asked).toContain('Rapat paripurna.');
    expect(asked).toMatch(/Waktu Senin, 7 Desember 2026, 09\.00.* Selasa, 8 Desember 2026, 09\.00/);
    const sent = {
      revision: String(read(house, number).revision),
      waktu: TUESDAY,
      narasumber: team.narasumberIds,
      ruang: team.roomId,
    };
    expect((await as('secretariat').post(page(number), sent)).status).toBe(302);
    expect(read(house, number)).toMatchObject({
      pendingChange: null,
      plan: { sessions: [{ start: TUESDAY }] },
    });
  });

  it('leaves the old plan from the same form, with a reason of its own', async () => {
    const { house, as } = await screens();
    const number = anApproved(house, aTeam(house));
    done(act(house, number, 'requestChange', { preferences: [{ start: TUESDAY }] }));
    const revision = String(read(house, number).revision);
    const kept = { revision, waktu: TUESDAY, putusan: 'jadwal-lama', ready: '', reason: '' };
    const asked = await as('secretariat').post(page(number), kept);
    expect(asked.status).toBe(400);
    expect(textOf(asked)).toContain('Alasan wajib diisi.');
    expect(asked.html).toContain('href="#rencana-reason"');
    expect(asked.html).toContain('Pertahankan jadwal lama');
    const sent = { ...kept, reason: 'Sudah terisi.' };
    expect((await as('secretariat').post(page(number), sent)).status).toBe(302);
    expect(read(house, number)).toMatchObject({
      pendingChange: null,
      plan: { sessions: [{ start: MONDAY }] },
    });
  });

  it('says so where there is nothing to approve, and is closed to others', async () => {
    const { house, as, stranger } = await screens();
    const number = anApproved(house, aTeam(house));
    const asked = await as('secretariat').get(page(number));
    expect(textOf(asked)).toContain('Tidak ada permintaan perubahan yang menunggu keputusan.');
    expect(asked.html).not.toContain('name="narasumber"');
    for (const role of ['agent', 'supervisor', 'auditor', 'reception'] as const) {
      expect((await as(role).get(page(number))).status).toBe(403);
      expect((await as(role).post(page(number), { revision: '1' })).status).toBe(403);
    }
    expect((await stranger().get(page(number))).status).toBe(302);
    expect((await as('secretariat').get(page('K-2026-99999'))).status).toBe(404);
    expect(
      (await as('secretariat').post(page('K-2026-99999'), { revision: '1', waktu: MONDAY })).status,
    ).toBe(404);
  });

  it('takes nonsense in the address for nothing asked', async () => {
    const { house, as } = await screens();
    const number = aVerified(house);
    const asked = await as('secretariat').get(
      `${page(number)}?waktu=kemarin&narasumber=x&periksa=ya&ruang=y`,
    );
    expect(asked.status).toBe(200);
    const blank = await as('secretariat').post(page(number), { revision: '3', waktu: '' });
    expect(blank.status).toBe(400);
    expect(textOf(blank)).toContain('Pilih waktunya lebih dahulu.');
  });
});

/** Values of the boxes and buttons that are ticked. */
function checkedIn(html: string): string[] {
  return [...html.matchAll(/<input [^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => / checked=""/.test(tag))
    .map((tag) => / value="([^"]*)"/.exec(tag)?.[1] ?? '');
}
