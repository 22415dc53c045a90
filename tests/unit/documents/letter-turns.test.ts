import { expect, it } from 'vitest';
import {
  CLOCKWORK_TURN,
  type Lines,
  photoTurn,
  takeNext,
  type Turn,
} from '#app/documents/letters/letter-turns.ts';

const one = (turn: Turn, name: string) => ({ turn, name });

it('lets senders take turns, and the clockwork come last', () => {
  const [a, b] = [photoTurn('a'), photoTurn('b')];
  const lines: Lines<ReturnType<typeof one>> = new Map([
    ['clockwork', [one(CLOCKWORK_TURN, 'later')]],
    ['a', [one(a, 'a1'), one(a, 'a2'), one(a, 'a3')]],
    ['b', [one(b, 'b1')]],
  ]);
  const order = Array.from({ length: 6 }, () => takeNext(lines)?.name ?? null);
  expect(order).toEqual(['a1', 'b1', 'a2', 'a3', 'later', null]);
});
