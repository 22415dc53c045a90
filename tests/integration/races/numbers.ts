import { describe, expect, it } from 'vitest';
import { A_LETTER, aRequest, as } from '#tests/support/deeds.ts';
import { aRace, aStranger, dealt, numbers, refusals, values } from '#tests/support/race.ts';
import type { Deed } from '#tests/support/rivals.ts';

interface Made {
  readonly kind: 'made' | 'repeated';
  readonly number: string;
}

function submission(over: Partial<Extract<Deed, { do: 'submit' }>> = {}): Deed {
  const form = aRequest(aStranger());
  return { do: 'submit', doer: as('secretariat'), form, letter: A_LETTER, ...over };
}

describe('races for a number', () => {
  const race = aRace();

  function stored(): string[] {
    const all = race().house.db.$client.prepare('select number from reservations order by number');
    return all.pluck().all() as string[];
  }

  it('200 submissions have 200 numbers without a gap, whatever is refused between them', async () => {
    const refused = submission({ doer: as('pemda'), form: aRequest(), letter: null });
    const deeds = Array.from({ length: 220 }, (_, index) =>
      index % 11 === 0 ? refused : submission(),
    );
    const outcomes = await race().together(...dealt(deeds));
    expect(refusals(outcomes).map(({ code }) => code)).toEqual(Array(20).fill('blocked'));
    const gapless = Array.from(
      { length: 200 },
      (_, index) => `K-2026-${String(index + 1).padStart(5, '0')}`,
    );
    expect(numbers(outcomes).sort()).toEqual(gapless);
    expect(stored()).toEqual(gapless);
  });

  it('a submission repeated under its key makes one request, wherever it arrives first', async () => {
    const before = stored().length;
    const deeds = Array.from({ length: 15 }, (_, index) =>
      submission({ repeat: { key: `kunci-${index}`, fingerprint: 'sama' } }),
    );
    const [one = [], other = []] = await race().run(deeds, deeds);
    expect(numbers(one)).toEqual(numbers(other));
    const kinds = [one, other].map((list) => values<Made>(list).map(({ kind }) => kind));
    deeds.forEach((_, index) => {
      expect(kinds.map((list) => list[index]).sort()).toEqual(['made', 'repeated']);
    });
    expect(stored()).toHaveLength(before + deeds.length);
  });

  it('a key with other content is refused to whoever comes second', async () => {
    const before = stored().length;
    const outcomes = await race().together(
      [submission({ repeat: { key: 'kunci-lain', fingerprint: 'satu' } })],
      [submission({ repeat: { key: 'kunci-lain', fingerprint: 'dua' } })],
    );
    expect(values<Made>(outcomes).map(({ kind }) => kind)).toEqual(['made']);
    expect(refusals(outcomes)).toMatchObject([
      { code: 'invalid', errors: [{ path: 'Idempotency-Key' }] },
    ]);
    expect(stored()).toHaveLength(before + 1);
  });
});
