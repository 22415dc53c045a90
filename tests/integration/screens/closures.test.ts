import { describe, expect, it } from 'vitest';
import { close, lift } from '#app/commands/closure.server.ts';
import { keepDisrupted } from '#app/commands/disruptions.server.ts';
import { zClosure } from '#app/forms/resources.ts';
import { disruptionsBy } from '#app/queries/disruptions.server.ts';
import { listClosures } from '#app/queries/closures.server.ts';
import {
  act,
  anApproved,
  as,
  aTeam,
  aVerified,
  done,
  read,
  refusalOf,
} from '#tests/support/deeds.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { type Page, screens, textOf } from '#tests/support/screens.ts';

const DAY = { from: '2026-12-06T17:00:00Z', to: '2026-12-07T17:00:00Z', reason: 'Rapat kerja.' };
const UNIT = { unitIds: ['Direktorat Dana Transfer Umum'] };

/** A house that knows the unit. */
function anOffice(): TestHouse {
  const house = aHouse();
  aTeam(house, 'Yang Lain');
  return house;
}
const requester = (regionCode: string) => ({
  requester: {
    ...{ regionCode, body: 'pemda', opd: 'BPKAD' },
    contact: { name: 'Ibu Contoh', jabatan: 'Kabid', email: null, phone: '0811' },
  },
});

function closed(house: TestHouse, over: Record<string, unknown> = {}) {
  return done(close(house, as('secretariat'), zClosure.parse({ ...DAY, ...over })));
}

function statesOf(house: TestHouse, causeId: string) {
  return disruptionsBy(house.db, { cause: 'closure', causeId }).map(({ number, state }) => [
    number,
    state,
  ]);
}

function valueIn({ html }: Page, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}

describe('a closure and the consultations it disturbs', () => {
  it('asks for each to be handled; moving, cancelling and keeping close it, lifting the rest', () => {
    const house = aHouse();
    const numbers = ['71.03', '71.06', '71.04', '71.05'].map((region, index) =>
      anApproved(house, aTeam(house, `Narasumber ${index}`), requester(region)),
    );
    const [moved = '', cancelled = '', kept = '', waiting = ''] = numbers;
    const { id, touches } = closed(house);
    expect(touches.map(({ number }) => number)).toEqual(numbers);
    expect(statesOf(house, id)).toEqual(numbers.map((number) => [number, 'open']));

    done(act(house, moved, 'reschedule', { start: '2026-12-08T02:00:00Z' }));
    done(act(house, cancelled, 'cancel', { reason: 'Kantor tutup.' }));
    const row = disruptionsBy(house.db, { cause: 'closure', causeId: id }).find(
      ({ number }) => number === kept,
    );
    const reason = 'Narasumber bersedia hadir.';
    expect(refusalOf(keepDisrupted(house, as('agent'), row?.id ?? '', { reason }))).toEqual({
      code: 'forbidden',
    });
    done(keepDisrupted(house, as('secretariat'), row?.id ?? '', { reason }));
    expect(
      refusalOf(keepDisrupted(house, as('secretariat'), row?.id ?? '', { reason })),
    ).toMatchObject({ code: 'stale' });
    done(lift(house, as('secretariat'), id));
    expect(Object.fromEntries(statesOf(house, id))).toEqual({
      ...{ [moved]: 'moved', [cancelled]: 'moved', [kept]: 'kept', [waiting]: 'lifted' },
    });
    expect(read(house, moved).plan?.sessions[0]?.start).toBe('2026-12-08T02:00:00Z');
    expect(read(house, waiting).status).toBe('approved');
  });

  it('stays open where the appointment is changed and still in the way', () => {
    const house = anOffice();
    const number = anApproved(house, UNIT);
    const { id } = closed(house, { to: '2026-12-07T02:30:00Z' });
    const team = aTeam(house);
    const { roomId: _, ...people } = team;
    done(act(house, number, 'reassign', people));
    expect(statesOf(house, id)).toEqual([[number, 'open']]);
    done(act(house, number, 'reschedule', { start: '2026-12-07T03:00:00Z' }));
    expect(statesOf(house, id)).toEqual([[number, 'moved']]);
  });

  it('of a room is dealt with by another room, of others it touches nothing', () => {
    const house = aHouse();
    const [one, two] = [aTeam(house, 'Satu'), aTeam(house, 'Dua')];
    const number = anApproved(house, one);
    expect(closed(house, { roomId: two.roomId }).touches).toEqual([]);
    const { id } = closed(house, { roomId: one.roomId });
    expect(statesOf(house, id)).toEqual([[number, 'open']]);
    done(lift(house, as('admin'), listClosures(house.db)[0]?.id ?? ''));
    done(act(house, number, 'reassign', { roomId: two.roomId }));
    expect(statesOf(house, id).flat()).not.toContain('open');
  });

  it('of tatap muka alone leaves video conferences as they are, and blocks tatap muka', () => {
    const house = anOffice();
    const video = anApproved(house, UNIT, { mode: 'videoConference' });
    const visit = anApproved(house, UNIT, requester('71.06'));
    const { id, touches } = closed(house, { closes: 'tatapMuka' });
    expect(touches.map(({ number }) => number)).toEqual([visit]);
    expect(statesOf(house, id)).toEqual([[visit, 'open']]);
    expect(read(house, video).status).toBe('approved');
    const asked = aVerified(house, requester('71.04'));
    const refusal = refusalOf(
      act(house, asked, 'approve', { ...UNIT, start: '2026-12-07T03:00:00Z' }),
    );
    expect(refusal).toMatchObject({ code: 'blocked' });
    expect(JSON.stringify(refusal)).toContain('SLOT_CLOSED');
    const online = aVerified(house, { ...requester('71.05'), mode: 'videoConference' });
    done(act(house, online, 'approve', { ...UNIT, start: '2026-12-07T03:00:00Z' }));
  });

  it('stops the acceptance of a place that was held', () => {
    const house = anOffice();
    const number = aVerified(house);
    done(act(house, number, 'offer', { ...UNIT, start: '2026-12-07T03:00:00Z' }));
    closed(house);
    const refusal = refusalOf(act(house, number, 'accept', {}, as('pemda')));
    expect(refusal).toMatchObject({ code: 'blocked' });
    expect(read(house, number).status).toBe('offered');
  });
});

describe('the screens of closures', () => {
  const form = (page: Page, over: Record<string, string> = {}) => ({
    ...{ id: valueIn(page, 'id'), what: 'kantor', firstDay: '2026-12-07', closes: 'semua' },
    ...{ reason: 'Rapat kerja.', step: 'check', ...over },
  });

  it('show what is touched before anything is made, make it once, and lead to each way out', async () => {
    const office = await screens();
    const { house } = office;
    const number = anApproved(house, aTeam(house));
    const desk = office.as('secretariat');
    const blank = await desk.get('/pengaturan/penutupan/baru');
    const checked = await desk.post('/pengaturan/penutupan/baru', form(blank));
    expect(checked.status).toBe(200);
    expect(textOf(checked)).toContain('Menyentuh 1 konsultasi disetujui dan 0 tempat yang ditahan');
    expect(checked.html).toContain(number);
    expect(listClosures(house.db)).toEqual([]);

    // Another request was approved since: it is shown before anything is made.
    const late = anApproved(house, UNIT, requester('71.06'));
    const seen = valueIn(checked, 'seen');
    const again = await desk.post(
      '/pengaturan/penutupan/baru',
      form(blank, { step: 'make', seen }),
    );
    expect(again.html).toContain(late);
    expect(listClosures(house.db)).toEqual([]);
    // However much is touched, the form that makes it stays as short.
    expect(valueIn(again, 'seen')).toHaveLength(seen.length);
    const sure = form(blank, { step: 'make', seen: valueIn(again, 'seen') });
    const made = await desk.post('/pengaturan/penutupan/baru', sure);
    expect(made.status).toBe(302);
    expect((await desk.post('/pengaturan/penutupan/baru', sure)).status).toBe(302);
    expect(listClosures(house.db)).toHaveLength(1);

    const page = await desk.get(made.location ?? '');
    expect(textOf(page)).toContain('0 dari 2 ditangani');
    for (const slug of ['jadwal-ulang', 'batalkan', 'pesan']) {
      expect(page.html).toContain(`/sekretariat/permohonan/${number}/${slug}`);
    }
    expect(page.html).toContain('jadwal-ulang?waktu=2026-12-08T02:00:00Z');
    expect(textOf(await desk.get('/sekretariat'))).toContain('2 konsultasi disetujui terdampak');
    expect(textOf(await desk.get(`/sekretariat/permohonan/${number}`))).toContain(
      'Jadwal ini terdampak',
    );
    expect(textOf(await desk.get('/sekretariat/terdampak'))).toContain('Rapat kerja.');
    const [row] = disruptionsBy(house.db, {
      cause: 'closure',
      causeId: listClosures(house.db)[0]?.id ?? '',
    });
    const keep = `/sekretariat/terdampak/${row?.id}/tetap`;
    expect((await desk.post(keep, { reason: ' ' })).status).toBe(400);
    expect((await desk.post(keep, { reason: 'Sudah disepakati.' })).status).toBe(302);
    expect((await desk.post(keep, { reason: 'Sekali lagi.' })).status).toBe(409);
    expect(textOf(await desk.get(made.location ?? ''))).toContain('1 dari 2 ditangani');
    const lifted = await desk.post(`${(made.location ?? '').split('?')[0]}/cabut`, {});
    expect(textOf(await desk.get(lifted.location ?? ''))).toContain('sudah dicabut');
  });

  it('keep what was typed where it does not fit, and offer no way out to who may not decide', async () => {
    const office = await screens();
    const { house } = office;
    aTeam(house);
    anApproved(house, UNIT);
    const admin = office.as('admin');
    const blank = await admin.get('/pengaturan/penutupan/baru');
    const wrong = form(blank, { firstDay: '2026-12-07', lastDay: '2026-12-01' });
    const page = await admin.post('/pengaturan/penutupan/baru', wrong);
    expect(page.status).toBe(400);
    expect(page.html).toContain('value="2026-12-01"');
    const endless = form(blank, { lastDay: '9999-12-31', step: 'check' });
    expect((await admin.post('/pengaturan/penutupan/baru', endless)).status).toBe(400);
    const { id } = closed(house);
    expect((await admin.get(`/pengaturan/penutupan/${id}`)).html).not.toContain('jadwal-ulang');
  });

  it('tell on the page of a room when it is not to be had', async () => {
    const office = await screens();
    const { roomId } = aTeam(office.house);
    closed(office.house, { roomId, reason: 'Pendingin ruangan diperbaiki.' });
    const page = await office.as('admin').get(`/pengaturan/ruang/${roomId}`);
    expect(textOf(page)).toContain('Pendingin ruangan diperbaiki.');
    expect(page.html).toContain(`/pengaturan/penutupan/baru?ruang=${roomId}`);
  });
});
