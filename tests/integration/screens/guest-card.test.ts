import { describe, expect, it } from 'vitest';
import { showPass } from '#app/commands/passes.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { auditEntries } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import { codeOnCard, passesOf } from '#tests/support/cards.ts';
import {
  act,
  anApproved,
  as,
  aTeam,
  aVerified,
  checkedIn,
  done,
  read,
} from '#tests/support/deeds.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const cardOf = (number: string) => `/permohonan/${number}/kartu`;

describe('the card of the guests', () => {
  it('tells which request, when in the zone of the place, where and how many, and names nobody', async () => {
    const office = await screens();
    const kinds = ['participant', 'participant', 'companion'];
    const guests = kinds.map((kind, index) => ({ name: `Nama ${index}`, jabatan: 'Staf', kind }));
    const number = anApproved(office.house, aTeam(office.house), { guests });
    const holder = office.holderOf(number);
    expect((await holder.get(`/permohonan/${number}`)).html).toContain(`href="${cardOf(number)}"`);
    const page = await holder.get(cardOf(number));
    expect(page.status).toBe(200);
    expect(page.html).not.toMatch(/<script/);
    expect(page.html).toContain(`<title>Kartu tamu ${number} – Sambang</title>`);
    expect(page.html).toContain(`aria-label="Kode QR kartu tamu ${number}"`);
    expect(page.headers.get('cache-control')).toBe('private, no-cache');
    const text = textOf(page);
    expect(text).toContain('Kab. Kepulauan Sangihe Senin, 7 Desember 2026 09.00–10.00 WIB');
    expect(text).not.toContain('WITA');
    expect(text).toContain('Lantai 9');
    expect(text).toContain('2 peserta dan 1 pendamping');
    expect(text).not.toContain('Nama 0');
  });

  it('is a paper too, with a name on each, for the group itself alone', async () => {
    const office = await screens();
    const number = anApproved(office.house, aTeam(office.house));
    const holder = office.holderOf(number);
    const pdf = `/permohonan/${number}/kartu-tamu.pdf`;
    expect((await holder.get(cardOf(number))).html).toContain(`href="${pdf}"`);
    const answer = await holder.get(pdf);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect((await office.stranger().get(pdf)).status).toBe(404);
    const waiting = aVerified(office.house);
    const early = `/permohonan/${waiting}/kartu-tamu.pdf`;
    expect((await office.holderOf(waiting).get(early)).status).toBe(404);
  });

  it('shows the same code each time, of which only the hash is kept, and notes the first', async () => {
    const office = await screens();
    const number = anApproved(office.house, aTeam(office.house));
    const code = await codeOnCard(office, number);
    expect(await codeOnCard(office, number)).toBe(code);
    const [row, ...others] = passesOf(office);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      codeHash: hashSecret(code.replaceAll('-', '')),
      reservationId: read(office.house, number).id,
      expiresAt: '2026-12-07T03:00:00Z',
      revokedAt: null,
    });
    const lines = office.house.db.select().from(auditEntries).all();
    const issued = lines.filter(({ action }) => action === 'pass.issued');
    expect(issued).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toContain(code.replaceAll('-', ''));
  });

  it('has another code for each request, each time and each secret', async () => {
    const office = await screens();
    const { house } = office;
    const number = anApproved(house, aTeam(house));
    const other = anApproved(
      house,
      { ...aTeam(house, 'Narasumber Dua', ['DBH']), start: '2026-12-07T03:00:00Z' },
      { topics: ['DBH'], preferences: [{ start: '2026-12-07T03:00:00Z' }] },
    );
    const first = await codeOnCard(office, number);
    const second = await codeOnCard(office, other);
    const { plan, ...reservation } = read(house, number);
    if (plan === null) throw new Error('No plan');
    const settings = { sessionSecret: 'another-secret-another-secret-another' };
    const rotated = showPass(house, as('pemda'), settings, { ...reservation, plan });
    done(act(house, number, 'reschedule', { start: '2026-12-09T02:00:00Z' }));
    const moved = await codeOnCard(office, number);
    const codes = [first, second, rotated, moved].map((code) => code.replaceAll('-', ''));
    expect(new Set(codes).size).toBe(4);
    expect(passesOf(office)).toHaveLength(4);
  });

  it('is changed by its holder: the old code is taken back, another is shown', async () => {
    const office = await screens();
    const number = anApproved(office.house, aTeam(office.house));
    const code = await codeOnCard(office, number);
    const holder = office.holderOf(number);
    const sent = await holder.post(cardOf(number), {});
    expect(sent).toMatchObject({ status: 302, location: `${cardOf(number)}?hasil=kode-diganti` });
    expect(textOf(await holder.get(sent.location ?? ''))).toContain('Kode diganti.');
    const next = await codeOnCard(office, number);
    expect(next).not.toBe(code);
    expect(await codeOnCard(office, number)).toBe(next);
    expect(passesOf(office).filter(({ revokedAt }) => revokedAt === null)).toHaveLength(1);
  });
});

describe('instead of a card', () => {
  it('stands how a video conference is joined', async () => {
    const office = await screens();
    const { house } = office;
    const mode = { mode: 'videoConference', guests: [], guestCount: 4 };
    const { narasumberIds } = aTeam(house);
    const plan = { narasumberIds, roomId: null, meetingUrl: 'https://teams.contoh/rapat' };
    const number = anApproved(house, plan, mode);
    const holder = office.holderOf(number);
    const page = await holder.get(cardOf(number));
    expect(textOf(page)).toContain('Tidak perlu kartu tamu');
    expect(page.html).toContain('href="https://teams.contoh/rapat"');
    expect(page.html).not.toContain('Kode QR');
    expect((await holder.get(`/permohonan/${number}`)).html).not.toContain(cardOf(number));
    expect(passesOf(office)).toEqual([]);
  });

  it('stands why there is none: not yet, no more, cancelled', async () => {
    const office = await screens();
    const { house } = office;
    const number = aVerified(house);
    const textAt = async () => textOf(await office.holderOf(number).get(cardOf(number)));
    expect(await textAt()).toContain('Kartu tamu belum ada');
    done(act(house, number, 'approve', { start: '2026-12-07T02:00:00Z', ...aTeam(house) }));
    expect(await textAt()).toContain('4 peserta'.replace('4', '3'));
    house.setNow('2026-12-07T02:05:00Z' as Instant);
    const guests = read(house, number).guests.map(({ id }) => ({
      guestId: id,
      verdict: 'admitted',
    }));
    done(checkedIn(house, number, { guests, headVerdict: null }));
    expect(await textAt()).toContain('Tunjukkan kode QR');
    done(act(house, number, 'start'));
    done(act(house, number, 'close'));
    expect(await textAt()).toContain('Kartu tamu tidak diperlukan lagi');
    const other = anApproved(
      house,
      { ...aTeam(house, 'Narasumber Dua', ['DBH']), start: '2026-12-14T03:00:00Z' },
      { topics: ['DBH'], preferences: [{ start: '2026-12-14T03:00:00Z' }] },
    );
    done(act(house, other, 'cancel', { reason: 'Narasumber berhalangan' }));
    expect(textOf(await office.holderOf(other).get(cardOf(other)))).toContain('tidak berlaku lagi');
    expect(passesOf(office)).toHaveLength(1);
  });

  it('stands nothing for those who do not hold its link', async () => {
    const office = await screens();
    const { house } = office;
    const number = anApproved(house, aTeam(house));
    const other = aVerified(house, { topics: ['DBH'] });
    for (const visitor of [office.stranger(), office.holderOf(other), office.as('secretariat')]) {
      expect((await visitor.get(cardOf(number))).status).toBe(404);
      expect((await visitor.post(cardOf(number), {})).status).toBe(404);
    }
    expect(passesOf(office)).toEqual([]);
  });
});
