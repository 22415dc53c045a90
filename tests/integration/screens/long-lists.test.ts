import { describe, expect, it } from 'vitest';
import { fillWith } from '#tests/bench/many-reservations.ts';
import { screens, textOf } from '#tests/support/screens.ts';

describe('a long work list', () => {
  it('comes in pages, the promise that lapses first on the first, and is counted whole', async () => {
    const { house, as } = await screens('2026-12-14T02:00:00Z');
    fillWith(house.db, 120);
    const numbersOf = (html: string) => [
      ...new Set([...html.matchAll(/permohonan\/(K-\d{4}-\d{5})"/g)].map(([, one]) => one)),
    ];
    const first = await as('secretariat').get('/sekretariat');
    expect(textOf(first)).toContain('Menunggu diperiksa atau diputuskan (60)');
    expect(textOf(first)).toContain('1–50 dari 60 · halaman 1 dari 2');
    expect(numbersOf(first.html)).toHaveLength(50);
    expect(first.html).toContain('href="/sekretariat?bagian=tindakan&amp;hal=2"');
    const second = await as('secretariat').get('/sekretariat?hal=2');
    expect(textOf(second)).toContain('51–60 dari 60');
    const all = [...numbersOf(first.html), ...numbersOf(second.html)];
    expect(new Set(all).size).toBe(60);
    // All came on the third of their month: the order of the promises is that of the months.
    const months = house.db.$client
      .prepare(`select number, received_at at from reservations`)
      .all() as { number: string; at: string }[];
    const at = new Map(months.map((row) => [row.number, row.at]));
    const received = all.map((number) => at.get(number ?? '') ?? '');
    expect(received).toEqual([...received].sort());
    const past = await as('secretariat').get('/sekretariat?hal=99&bentuk=tatapMuka');
    expect(past.status).toBe(200);
    expect(numbersOf(past.html).length).toBeGreaterThan(0);
  });

  it('beside the board is cut short, with the way to the rest', async () => {
    const { house, as } = await screens('2026-12-14T02:00:00Z');
    fillWith(house.db, 150);
    const board = await as('secretariat').get('/sekretariat/papan');
    expect(textOf(board)).toContain('(25)');
    expect(textOf(board)).toContain('5 lainnya di daftar permohonan');
    expect(board.html).toContain('href="/sekretariat?bagian=tindakan&amp;status=verified"');
  });
});
