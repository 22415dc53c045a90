import { describe, expect, it } from 'vitest';
import { anApproved, aTeam, aVerified, done, act, read, submitted } from '#tests/support/deeds.ts';
import { screens, textOf } from '#tests/support/screens.ts';

/** Saturday. */
const SATURDAY = '2026-12-12T02:00:00Z';
const waive = (number: string): string => `/sekretariat/permohonan/${number}/pengecualian`;
const approve = (number: string): string => `/sekretariat/permohonan/${number}/setujui`;

describe('the page of exceptions', () => {
  it('keeps the way of meeting that was chosen, there and back', async () => {
    const { house, as } = await screens();
    const number = anApproved(house, aTeam(house));
    const asked = `/sekretariat/permohonan/${number}/jadwal-ulang?cara=videoConference`;
    const open = await as('secretariat').get(`${asked}&waktu=${SATURDAY}`);
    const link = /href="([^"]*pengecualian[^"]*)"/.exec(open.html)?.[1]?.replaceAll('&amp;', '&');
    expect(link).toContain('cara=videoConference');
    const { html } = await as('secretariat').get(link ?? 'nowhere');
    expect(/href="[^"]*jadwal-ulang\?[^"]*"/.exec(html)?.[0]).toContain('cara=videoConference');
  });

  it('leads from a plan that is blocked to its exception, and back to the plan as it was', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    const number = aVerified(house);
    const secretariat = as('secretariat');
    const sent = {
      ...{ waktu: SATURDAY, narasumber: team.narasumberIds, ruang: team.roomId, tautan: '' },
      revision: String(read(house, number).revision),
    };
    const blocked = await secretariat.post(approve(number), sent);
    expect(blocked.status).toBe(422);
    expect(textOf(blocked)).toContain('jatuh pada hari Sabtu');

    const asked = await secretariat.get(`${approve(number)}?waktu=${SATURDAY}`);
    const link = /href="([^"]*pengecualian[^"]*)"/.exec(asked.html)?.[1]?.replaceAll('&amp;', '&');
    const page = await secretariat.get(link ?? 'nowhere');
    expect(textOf(page)).toContain('Hari kerja Jadwal Sabtu, 12 Desember 2026');
    const blank = await secretariat.post(link ?? '', { revision: sent.revision, reason: 'Perlu.' });
    expect(blank.status).toBe(400);
    expect(textOf(blank)).toContain('Pilih sekurang-kurangnya satu ketentuan.');
    expect(blank.html).toContain('Perlu.');

    const codes = ['NON_WORKING_DAY'];
    const given = { revision: sent.revision, codes, reason: 'Menteri meminta.' };
    const back = await secretariat.post(link ?? '', given);
    expect(back.status).toBe(302);
    expect((await secretariat.post(link ?? '', given)).location).toBe(back.location);
    expect(back.location).toContain(`${approve(number)}?waktu=`);
    const again = await secretariat.get(back.location ?? '');
    expect(textOf(again)).toContain('Pengecualian dicatat beserta alasannya.');
    const approved = await secretariat.post(approve(number), {
      ...sent,
      revision: String(read(house, number).revision),
    });
    expect(approved.status).toBe(302);
    expect(read(house, number)).toMatchObject({
      status: 'approved',
      waivers: codes.map((code) => ({ code, reason: 'Menteri meminta.' })),
    });
  });

  it('says to the secretariat what only the supervisor may let pass, and lets the supervisor', async () => {
    const { house, as } = await screens();
    const guests = Array.from({ length: 8 }, (_, index) => ({
      name: `Peserta ${index}`,
      jabatan: 'Staf',
    }));
    const { number } = done(submitted(house, { guests })).next;
    done(act(house, number, 'startReview'));
    const seen = await as('secretariat').get(waive(number));
    expect(textOf(seen)).toContain('Hanya kepala bagian yang dapat mengecualikannya.');
    expect(seen.html).not.toContain('name="codes"');
    const sent = {
      revision: String(read(house, number).revision),
      codes: 'GUEST_LIMIT_EXCEEDED',
      reason: 'Rombongan gabungan.',
    };
    expect((await as('secretariat').post(waive(number), sent)).status).toBe(403);
    const asked = await as('supervisor').get(waive(number));
    expect(textOf(asked)).toContain('Batas jumlah tamu');
    expect((await as('supervisor').post(waive(number), sent)).location).toBe(
      `/sekretariat/permohonan/${number}?hasil=waive`,
    );
    const after = textOf(await as('supervisor').get(waive(number)));
    expect(after).toContain('Tidak ada ketentuan yang menghalangi');
    expect(after).toContain('Sudah diberikan');
    expect(after).toContain('Rombongan gabungan.');
  });

  it('is given ahead of a visit by the supervisor alone', async () => {
    const { house, as } = await screens();
    const number = anApproved(house, aTeam(house));
    const ahead = textOf(await as('supervisor').get(waive(number)));
    expect(ahead).toContain('Membolehkan tamu di atas batas pada hari kunjungan.');
    expect(textOf(await as('secretariat').get(waive(number)))).toContain(
      'Tidak ada ketentuan yang menghalangi',
    );
    for (const role of ['agent', 'auditor', 'reception', 'unit'] as const) {
      expect((await as(role).get(waive(number))).status).toBe(403);
    }
  });

  it('keeps the reason where somebody decided first', async () => {
    const { house, as } = await screens();
    const number = aVerified(house);
    const { revision } = read(house, number);
    done(act(house, number, 'logContact', { note: 'Menelepon.' }));
    const late = await as('secretariat').post(waive(number), {
      revision: String(revision),
      codes: 'NON_WORKING_DAY',
      reason: 'Sudah diketik.',
    });
    expect(late.status).toBe(409);
    expect(textOf(late)).toContain('Sudah diputuskan oleh');
  });
});
