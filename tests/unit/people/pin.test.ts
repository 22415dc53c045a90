import { describe, expect, it } from 'vitest';
import { pinFault } from '#app/domain/people/pin.ts';

describe('a PIN', () => {
  it.each(['849637', '509283', '731946'])('%s is taken', (pin) => {
    expect(pinFault(pin)).toBeNull();
  });

  it.each(['', '12345', '1234567', '12345a', '１２３４５６', '84062 '])('"%s" is none', (pin) => {
    expect(pinFault(pin)).toBe('shape');
  });

  it.each([
    ...['000000', '111111', '121212', '123456', '654321', '890123', '098765', '123123', '112233'],
    ...['123321', '123789', '147258', '100001', '998899', '696969'],
  ])('%s is what anybody would try first', (pin) => {
    expect(pinFault(pin)).toBe('common');
  });

  it.each(['170845', '450817', '081745', '311299', '010203', '990131'])(
    '%s reads as a day',
    (pin) => {
      expect(['date', 'common']).toContain(pinFault(pin));
    },
  );

  it('leaves most numbers to choose from', () => {
    const step = 37;
    const tried = Array.from({ length: Math.floor(1_000_000 / step) }, (_, at) =>
      String(at * step).padStart(6, '0'),
    );
    const taken = tried.filter((pin) => pinFault(pin) === null).length;
    expect(taken / tried.length).toBeGreaterThan(0.85);
  });
});
