import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A_LETTER, aRequest, as } from '#tests/support/deeds.ts';

interface Made {
  readonly kind: 'made' | 'repeated';
  readonly number: string;
}

@@RACE@@

function submission(over: Partial<Extract<Deed, { do: 'submit' }>> = {}): Deed {
  return { do: 'submit', doer: as('secretariat'), form: aRequest(), letter: A_LETTER, ...over };
}

function stored(): string[] {
  const { $client } = race.house.db;
  return $client
    .prepare('select number from reservations order by number')
    .pluck()
    .all() as string[];
}

describe('numbers', () => {
  it('200 submissions from two processes have 200 numbers without a gap, refusals between them', async () => {
    const refused = submission({ doer: as('pemda'), letter: null });
    const deeds = Array.from({ length: 220 }, (_, index) =>
      index % 11 === 0 ? refused : submission(),
    );
    const outcomes = (await race.run(...dealt(deeds))).flat();
    expect(refusals(outcomes).map(({ code }) => code)).toEqual(Array(20).fill('blocked'));
    const numbers = values<Made>(outcomes).map(({ number }) => number);
    const gapless = Array.from(
      { length: 200 },
      (_, index) => `K-2026-${String(index + 1).padStart(5, '0')}`,
    );
    expect(numbers.sort()).toEqual(gapless);
    expect(stored()).toEqual(gapless);
  });
});

describe('a repeated submission', () => {
  it('makes one request, whichever process it reaches first', async () => {
    const before = stored().length;
    const keys = Array.from({ length: 15 }, (_, index) => `kunci-${index}`);
    const deeds = keys.map((key) => submission({ repeat: { key, fingerprint: 'sama' } }));
    const [one = [], other = []] = (await race.run(deeds, deeds)).map((list) => values<Made>(list));
    expect(one.map(({ number }) => number)).toEqual(other.map(({ number }) => number));
    keys.forEach((_, index) => {
      expect([one[index]?.kind, other[index]?.kind].sort()).toEqual(['made', 'repeated']);
    });
    expect(stored()).toHaveLength(before + keys.length);
  });

  it('under one key with other content is refused to the second', async () => {
    const before = stored().length;
    const outcomes = (
      await race.run(
        [submission({ repeat: { key: 'kunci-lain', fingerprint: 'satu' } })],
        [submission({ repeat: { key: 'kunci-lain', fingerprint: 'dua' } })],
      )
    ).flat();
    expect(values<Made>(outcomes).map(({ kind }) => kind)).toEqual(['made']);
    expect(refusals(outcomes)).toMatchObject([
      { code: 'invalid', errors: [{ path: 'Idempotency-Key' }] },
    ]);
    expect(stored()).toHaveLength(before + 1);
  });
});
