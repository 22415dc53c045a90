import { describe, expect, it } from 'vitest';
import { act, as, aVerified, done } from '#tests/support/deeds.ts';
import { screens, textOf } from '#tests/support/screens.ts';
import { close } from '#app/commands/closure.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { zClosure } from '#app/forms/resources.ts';
import { policyVersions } from '#db/schema/index.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';
import { day } from '#tests/support/time.ts';

describe('the start page', () => {
  it('answers the three questions, names the next free slots, and ships no script', async () => {
    const { stranger } = await screens();
    const page = await stranger().get('/');
    expect(page.status).toBe(200);
    expect(page.html).not.toMatch(/<script/);
    const text = textOf(page);
    expect(text).toMatch(
      /Apa yang dapat diminta\?.*Apa yang perlu disiapkan\?.*Di mana permohonan saya\?/,
    );
    // Asked on Monday, 23 November 2026: three and five working days of notice.
    expect(text).toContain('Kamis, 26 November 2026, 09.00 WIB');
    expect(text).toContain('Senin, 30 November 2026, 09.00 WIB');
    for (const path of ['/layanan', '/keaslian', '/privasi', '/aksesibilitas', '/masuk/instansi']) {
      expect(page.html).toContain(`href="${path}"`);
    }
  });

  it('leaves out what is taken, and says so where nothing is free', async () => {
    const { house, stranger } = await screens();
    const days = { from: '2026-11-23T00:00:00Z', to: '2027-03-01T00:00:00Z' };
    const closure = zClosure.parse({
      ...days,
      reason: 'Pindah kantor',
      roomId: null,
      narasumberId: null,
    });
    done(close(house, as('secretariat'), closure));
    const text = textOf(await stranger().get('/'));
    expect(text.match(/Belum ada waktu yang dapat dipilih; hubungi 150420/g)).toHaveLength(2);
    expect(text).not.toContain('Pindah kantor');
  });
});

describe('the service standard', () => {
  it('tells the rules in force, with what they rest on and without doubt', async () => {
    const { stranger } = await screens();
    const page = await stranger().get('/layanan');
    expect(page.status).toBe(200);
    expect(page.html).not.toMatch(/<script/);
    const text = textOf(page);
    expect(text).toContain('Permohonan dijawab paling lambat 3 hari kerja setelah diterima.');
    expect(text).toContain('Layanan ini tidak dipungut biaya.');
    expect(text).toContain('S-38/PK/2023');
    expect(text).toContain('150420');
    expect(text).not.toMatch(/belum dikonfirmasi/i);
  });

  it('follows a new edition from its day on, not before', async () => {
    const { house, stranger } = await screens();
    const values = { ...DEFAULT_POLICY.values, guestLimitOrdinary: 9, promiseWorkdays: 8 };
    const edition = {
      ...DEFAULT_POLICY,
      id: '2026-12-01',
      effectiveFrom: day('2026-12-01'),
      values,
    };
    house.db.insert(policyVersions).values(edition).run();
    const before = textOf(await stranger().get('/layanan'));
    expect(before).toContain('Paling banyak 5 orang');
    expect(before).toContain('Ketentuan layanan yang berlaku hari ini.');
    expect(before).not.toContain('1 Januari 2023');
    house.setNow('2026-11-30T17:00:00Z' as Instant);
    const after = textOf(await stranger().get('/layanan'));
    expect(after).toContain('Paling banyak 9 orang');
    expect(after).toContain('paling lambat 8 hari kerja setelah diterima');
    expect(after).toContain('berlaku sejak 1 Desember 2026');
  });

  it('links every part of its contents', async () => {
    const { stranger } = await screens();
    for (const path of ['/layanan', '/privasi', '/aksesibilitas']) {
      const { html } = await stranger().get(path);
      const targets = [...html.matchAll(/href="#([a-z-]+)"/g)].map(([, id]) => id);
      expect(targets.length).toBeGreaterThan(4);
      for (const id of targets) expect(html).toContain(`id="${id}"`);
    }
  });
});

describe('the notices', () => {
  it('name their basis, their date and where to turn', async () => {
    const { stranger } = await screens();
    const privacy = textOf(await stranger().get('/privasi'));
    expect(privacy).toContain('Pasal 20 ayat (2) huruf e');
    expect(privacy).toContain('12 bulan setelah kunjungan');
    expect(privacy).toContain('3 × 24 jam');
    const accessibility = textOf(await stranger().get('/aksesibilitas'));
    expect(accessibility).toContain('WCAG 2.2 tingkat AA');
    for (const text of [privacy, accessibility]) {
      expect(text).toMatch(/(sejak|pada) \d+ \w+ 20\d\d/);
      expect(text).toContain('callcenter.djpk@kemenkeu.go.id');
    }
  });
});

it('keeps the words of an undecided request out of every public page', async () => {
  const { house, stranger } = await screens();
  const number = aVerified(house);
  done(act(house, number, 'hold', { reason: 'Rahasia dinas' }));
  for (const path of ['/', '/layanan', '/keaslian']) {
    const text = textOf(await stranger().get(path));
    expect(text).not.toContain(number);
    expect(text).not.toContain('Rahasia dinas');
  }
});
