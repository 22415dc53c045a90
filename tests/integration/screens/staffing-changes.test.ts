import { describe, expect, it } from 'vitest';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import { anApproved, aTeam, aVerified, done, read } from '#tests/support/deeds.ts';
import { screens, textOf } from '#tests/support/screens.ts';
import { aMember, asksUnit, DTU, questionsOf, tie } from '#tests/support/staffing.ts';

describe('who was taken out and put back', () => {
  it('is asked anew: what was handed back before is over', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    const [one = ''] = team.narasumberIds;
    const mate = aMember(house, 'Sri');
    const number = anApproved(house, team);
    tie(house, one);
    const answer = { start: '2026-12-07T02:00:00Z', reason: 'Sakit.' };
    const handBack = `/narasumber/permohonan/${number}/kembalikan`;
    await as('narasumber').post(handBack, answer);
    const page = `/sekretariat/permohonan/${number}`;
    expect(textOf(await as('secretariat').get(page))).toContain('Narasumber Satu Dikembalikan');
    for (const [dari, ke] of [
      [one, mate],
      [mate, one],
    ] as const) {
      house.setNow(addMinutes(house.clock(), 5));
      const revision = String(read(house, number).revision);
      const sent = await as('secretariat').post(`${page}/ganti-narasumber`, { revision, dari, ke });
      expect(sent.status).toBe(302);
    }
    expect(textOf(await as('secretariat').get(page))).toContain('Narasumber Satu Belum dijawab');
    const agenda = textOf(await as('narasumber').get('/narasumber'));
    expect(agenda).toContain('1 penugasan menunggu jawaban Anda');
    // The same words are a new answer now.
    await as('narasumber').post(handBack, answer);
    expect(textOf(await as('secretariat').get(page))).toContain('Narasumber Satu Dikembalikan');
  });

  it('keeps what they said where the move was taken back before anybody heard of it', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    const number = anApproved(house, team);
    tie(house, team.narasumberIds[0] ?? '');
    const start = '2026-12-07T02:00:00Z';
    await as('narasumber').post(`/narasumber/permohonan/${number}/bersedia`, { start });
    house.setNow(addMinutes(house.clock(), 5));
    const page = `/sekretariat/permohonan/${number}`;
    const moved = await as('secretariat').post(`${page}/jadwal-ulang`, {
      ...{ revision: String(read(house, number).revision), waktu: '2026-12-08T02:00:00Z' },
      ...{ narasumber: team.narasumberIds, ruang: team.roomId, alasan: '', papan: '2026-W50' },
    });
    expect(moved.status).toBe(302);
    const revision = String(read(house, number).revision);
    const undone = await as('secretariat').post(`${page}/urungkan`, { revision });
    expect(undone.status).toBe(302);
    expect(read(house, number).plan?.sessions[0]?.start).toBe(start);
    expect(textOf(await as('secretariat').get(page))).toContain('Narasumber Satu Bersedia');
  });
});

describe('a unit whose named person the secretariat replaced', () => {
  it('reads so, and so does the secretariat', async () => {
    const { house, as } = await screens();
    const [id = ''] = aTeam(house).narasumberIds;
    const number = aVerified(house);
    done(asksUnit(house, number, [DTU]));
    const page = `/unit/permohonan/${number}`;
    await as('unit').post(page, { state: 'asked', answeredAt: '', narasumber: id });
    const mate = aMember(house, 'Sri');
    const request = `/sekretariat/permohonan/${number}`;
    const { roomId } = aTeam(house, 'Narasumber Dua');
    const [{ unitId = '' } = {}] = questionsOf(house, number);
    const approved = await as('secretariat').post(`${request}/setujui`, {
      ...{ revision: String(read(house, number).revision), waktu: '2026-12-07T02:00:00Z' },
      ...{ narasumber: id, unit: unitId, ruang: roomId },
    });
    expect(approved.status).toBe(302);
    const told = 'Sekretariat menugaskan Sri menggantikan Narasumber Satu';
    expect(textOf(await as('secretariat').get(request))).not.toContain(told);
    const revision = String(read(house, number).revision);
    const sent = { revision, dari: id, ke: mate };
    await as('secretariat').post(`${request}/ganti-narasumber`, sent);
    expect(textOf(await as('secretariat').get(request))).toContain(told);
    expect(textOf(await as('unit').get('/unit'))).toContain(told);
    const own = await as('unit').get(page);
    expect(textOf(own)).toContain(told);
    expect(new RegExp(`<input[^>]*value="${mate}"[^>]*>`).exec(own.html)?.[0]).toContain('checked');
  });
});
