import { describe, expect, it } from 'vitest';
import { boardQueryPlans } from '#tests/support/board-queries.ts';
import { close } from '#app/commands/closure.server.ts';
import { zClosure } from '#app/forms/resources.ts';
import {
  act,
  anApproved,
  as as actor,
  aTeam,
  aVerified,
  done,
  read,
  submitted,
} from '#tests/support/deeds.ts';
import { screens, type TestScreens, textOf } from '#tests/support/screens.ts';

const TUESDAY = '2026-12-08T02:00:00Z';
const WEEK = '/sekretariat/papan?minggu=2026-W50';

function shut(house: TestScreens['house'], body: Record<string, unknown>): void {
  done(close(house, actor('secretariat'), zClosure.parse(body)));
}

/** The addresses a page leads to, as a browser reads them. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
}

const to = (html: string, ...parts: readonly string[]): string[] =>
  linksOf(html).filter((href) => parts.every((part) => href.includes(part)));

describe('the board’s week', () => {
  it('counts down no promise that was answered', async () => {
    const { house, as } = await screens();
    const number = aVerified(house);
    expect(textOf(await as('secretariat').get(WEEK))).toContain('hari kerja lagi');
    done(act(house, number, 'offer', { start: TUESDAY, ...aTeam(house) }));
    done(act(house, number, 'decline', {}, actor('pemda')));
    const text = textOf(await as('secretariat').get(WEEK));
    expect(text).toMatch(/Siap dijadwalkan \(1\)/);
    expect(text).not.toContain('hari kerja lagi');
  });

  it('shows what is taken, held, closed and off, each in a word', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    anApproved(house, team);
    const offered = aVerified(house);
    done(act(house, offered, 'offer', { start: TUESDAY, ...team }));
    anApproved(house, {
      unitIds: ['Direktorat Dana Transfer Umum'],
      start: '2026-12-09T02:00:00Z',
    });
    shut(house, {
      ...{ from: '2026-12-10T02:00:00Z', to: '2026-12-10T05:00:00Z', roomId: team.roomId },
      reason: 'Perbaikan lampu.',
    });
    shut(house, {
      ...{ from: '2026-12-11T06:30:00Z', to: '2026-12-11T08:00:00Z', reason: 'Rapat pimpinan.' },
    });
    const text = textOf(await as('secretariat').get(WEEK));
    expect(text).toContain('7–11 Desember 2026');
    expect(text).toContain('1 dari 4 tatap muka');
    expect(text).toContain('09.00–10.00 disetujui');
    expect(text).toContain('ditahan sampai Rabu 25 Nov 23.59');
    expect(text).toMatch(/Ditutup 09\.00–12\.00 Perbaikan lampu\./);
    expect(text).toContain('Ditutup 13.30–15.00: Rapat pimpinan.');
    expect(text).toContain('Belum ada ruang');
    expect(text).toContain('Belum ada narasumber');
    expect(textOf(await as('secretariat').get('/sekretariat/papan?minggu=2026-W52'))).toContain(
      'Libur:',
    );
  });

  it('marks a change that is wanted, and what lies behind', async () => {
    const { house, as } = await screens();
    const number = anApproved(house, aTeam(house));
    const wish = { reason: 'Rapat.', preferences: [{ start: TUESDAY }] };
    done(act(house, number, 'requestChange', wish, actor('pemda')));
    const text = textOf(await as('secretariat').get(WEEK));
    expect(text).toContain('perubahan diminta');
    expect(text).toContain('Minta perubahan (1)');
    expect(textOf(await as('secretariat').get('/sekretariat/papan?minggu=2026-W47'))).toContain(
      'lewat',
    );
  });

  it('narrows to rooms, to people, to a unit', async () => {
    const { house, as } = await screens();
    anApproved(house, aTeam(house));
    const rooms = textOf(await as('secretariat').get(`${WEEK}&lajur=ruang`));
    expect(rooms).toContain('Ruang Narasumber Satu');
    expect(rooms).not.toMatch(/Narasumber Satu Direktorat/);
    const nobody = textOf(await as('secretariat').get(`${WEEK}&unit=lain`));
    expect(nobody).not.toMatch(/Narasumber Satu Direktorat/);
    expect((await as('secretariat').get('/sekretariat/papan?minggu=abc&tampilan=x')).status).toBe(
      200,
    );
  });

  it.each(['supervisor', 'agent', 'auditor', 'admin'] as const)(
    'is only read by the %s',
    async (role) => {
      const { house, as } = await screens();
      const number = anApproved(house, aTeam(house));
      const { status, html } = await as(role).get(`${WEEK}&pindah=${number}`);
      expect(status).toBe(200);
      expect(to(html, 'pindah=').filter((href) => !href.includes('tampilan'))).toEqual([]);
      expect(to(html, 'jadwal-ulang')).toEqual([]);
      expect(to(html, `/sekretariat/permohonan/${number}`).length > 0).toBe(role !== 'admin');
    },
  );

  it('has a day by the hour and a month of counts', async () => {
    const { house, as } = await screens();
    anApproved(house, aTeam(house));
    const day = await as('secretariat').get('/sekretariat/papan?tampilan=hari&tanggal=2026-12-07');
    expect(textOf(day)).toContain('Senin, 7 Desember 2026');
    expect(textOf(day)).toContain('13.00–14.00');
    const month = await as('secretariat').get('/sekretariat/papan?tampilan=bulan&tanggal=2026-12');
    expect(textOf(month)).toContain('1 dari 4 tatap muka');
    expect(textOf(month)).toContain('Libur:');
    expect(to(month.html, 'tampilan=hari', 'tanggal=2026-12-07')).toHaveLength(1);
    const sunday = await as('secretariat').get(
      '/sekretariat/papan?tampilan=hari&tanggal=2026-12-06',
    );
    expect(textOf(sunday)).toContain('Tidak ada jam layanan pada hari ini');
  });
});

describe('a request that waits for its place', () => {
  it('finds its wishes marked, free hours as links, and why the others are none', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    anApproved(house, team);
    const number = aVerified(house, { preferences: [{ start: TUESDAY }] });
    shut(house, {
      ...{ from: '2026-12-09T02:00:00Z', to: '2026-12-09T08:00:00Z', reason: 'Rapat kerja.' },
    });
    const { html } = await as('secretariat').get(`${WEEK}&permohonan=${number}`);
    const free = to(html, `${number}/setujui`, 'waktu=2026-12-08T02', 'papan=2026-W50');
    expect(free.length).toBeGreaterThan(1);
    expect(html).toContain('pilihan 1 pemohon');
    // The narasumber has Monday at nine already; the hour itself can be had.
    const [person = ''] = team.narasumberIds;
    expect(to(html, 'setujui', 'waktu=2026-12-07T02', person)).toEqual([]);
    expect(to(html, 'setujui', 'waktu=2026-12-07T03', person)).toHaveLength(1);
    expect(to(html, 'setujui', 'waktu=2026-12-09')).toEqual([]);
    expect(textOf({ html })).toContain('terpakai');
    const plan = await as('secretariat').get(
      to(html, 'setujui', 'waktu=2026-12-08T02', person)[0] ?? '',
    );
    expect(plan.html).toMatch(
      new RegExp(`value="${person}"[^>]*checked|checked[^>]*value="${person}"`),
    );
    expect(textOf(plan)).toContain('Papan jadwal');
  });

  it('is reviewed first where its letter is not verified yet', async () => {
    const { house, as } = await screens();
    const { number } = done(submitted(house)).next;
    const page = await as('secretariat').get(`${WEEK}&permohonan=${number}`);
    expect(textOf(page)).toContain('Suratnya belum diverifikasi');
    expect(to(page.html, 'setujui')).toEqual([]);
  });
});

describe('moving without script', () => {
  it('leads from the block over a free hour to the confirmation, back to the board, and can be undone', async () => {
    const { house, as } = await screens();
    const number = anApproved(house, aTeam(house));
    const secretariat = as('secretariat');
    const [pickUp = ''] = to((await secretariat.get(WEEK)).html, `pindah=${number}`, 'dari=room');
    const lifted = await secretariat.get(pickUp);
    expect(textOf(lifted)).toContain('Memindahkan');
    const [target = ''] = to(lifted.html, 'jadwal-ulang', 'waktu=2026-12-08T02');
    const confirm = await secretariat.get(target);
    expect(textOf(confirm)).toContain('Pindahkan jadwal');
    expect(confirm.html).toContain('name="papan"');
    const { revision, plan } = read(house, number);
    const [session] = plan?.sessions ?? [];
    const sent = {
      ...{ revision: String(revision), waktu: TUESDAY, papan: '2026-W50', pesan: '' },
      ...{ narasumber: session?.narasumberIds ?? [], ruang: session?.roomId ?? '', tautan: '' },
    };
    const moved = await secretariat.post(target, sent);
    expect(moved.location).toBe(
      `/sekretariat/papan?minggu=2026-W50&dipindah=${number}&hasil=reschedule`,
    );
    const board = await secretariat.get(moved.location ?? '');
    expect(textOf(board)).toContain('dapat diurungkan');
    const undoPath = `/sekretariat/permohonan/${number}/urungkan`;
    expect(board.html).toContain(`action="${undoPath}"`);
    expect(textOf(await secretariat.get(`/sekretariat/permohonan/${number}`))).toContain(
      'Urungkan',
    );
    const undo = { revision: String(revision + 1), papan: '2026-W50' };
    const undone = await secretariat.post(undoPath, undo);
    expect(undone.location).toBe('/sekretariat/papan?minggu=2026-W50&hasil=undoMove');
    // A double click is told the same.
    expect((await secretariat.post(undoPath, undo)).location).toBe(undone.location);
    expect(read(house, number).plan).toEqual(plan);
  });

  it('gives another lane’s person the same hour as a reassignment', async () => {
    const { house, as } = await screens();
    const number = anApproved(house, aTeam(house));
    const [other = ''] = aTeam(house, 'Narasumber Dua').narasumberIds;
    const { html } = await as('secretariat').get(`${WEEK}&pindah=${number}`);
    const [target = ''] = to(html, 'ganti-penugasan', other);
    const text = await as('secretariat').get(target);
    expect(text.html).toMatch(
      new RegExp(`value="${other}"[^>]*checked|checked[^>]*value="${other}"`),
    );
  });

  it('lets a block go over a day: on to its own hour there, or why not', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    const number = anApproved(house, team);
    const lane = `narasumber:${team.narasumberIds[0] ?? ''}`;
    const drop = (day: string) =>
      as('secretariat').get(`${WEEK}&pindah=${number}&ke=${lane}&hari=${day}`);
    expect((await drop('2026-12-08')).location).toContain('waktu=2026-12-08T02');
    shut(house, { from: '2026-12-09T02:00:00Z', to: '2026-12-09T03:00:00Z', reason: 'Apel.' });
    expect(textOf(await drop('2026-12-09'))).toContain('09.00 WIB di lajur itu: ditutup');
  });

  it('comes too late where the mail has gone: the page says so and leads to a new date', async () => {
    const { house, as } = await screens();
    const number = anApproved(house, aTeam(house));
    const { revision } = read(house, number);
    const path = `/sekretariat/permohonan/${number}/urungkan`;
    const page = await as('secretariat').get(path);
    expect(textOf(page)).toContain('bukan perpindahan');
    expect((await as('secretariat').post(path, { revision: String(revision) })).status).toBe(409);
    expect((await as('agent').get(path)).status).toBe(403);
  });
});

describe('what the board asks the database', () => {
  it('goes by the days it shows, past everything that lies behind', () => {
    for (const plan of boardQueryPlans()) {
      expect(plan).not.toMatch(/SCAN reservations\b/);
      expect(plan).toMatch(/reservations_by_visit|reservations_by_status/);
    }
  });
});
