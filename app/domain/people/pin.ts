/** So many digits has a personal PIN. */
export const PIN_LENGTH = 6;

/** Why a PIN is not taken. */
export type PinFault = 'shape' | 'common' | 'date';

const SIX_DIGITS = /^\d{6}$/;

/** Fewer different digits than these are a key held down, or two in turns. */
const FEWEST_DIFFERENT = 3;

/** Shapes that the hand finds by itself on a pad: down a column and up the next. */
const PATHS: ReadonlySet<string> = new Set(
  '147258 258369 147369 369258 258147 159357 357159 741852 963852 852741 123654 321456 456123 789456'.split(
    ' ',
  ),
);

/**
 * Is the PIN good enough? Refused is what anybody would try first: rows, repetitions, and whatever
 * reads as a day, since nobody here knows whose birthday it is.
 */
export function pinFault(pin: string): PinFault | null {
  if (!SIX_DIGITS.test(pin)) return 'shape';
  if (isCommon(pin)) return 'common';
  return isDate(pin) ? 'date' : null;
}

function isCommon(pin: string): boolean {
  const digits = [...pin].map(Number);
  if (new Set(digits).size < FEWEST_DIFFERENT || PATHS.has(pin)) return true;
  const isRepeated = /^(\d{1,3})\1+$/.test(pin);
  const isMirrored = pin === [...pin].reverse().join('');
  // "112233" is the row 123 with each key struck twice.
  const isPaired = /^(\d)\1(\d)\2(\d)\3$/.test(pin);
  const isRow = [1, -1].some((step) => goesOn(digits, step));
  return isRepeated || isMirrored || isPaired || isRow || areRows(digits);
}

/** Each digit is the one before it and `step`; 0 follows 9. */
function goesOn(digits: readonly number[], step: number): boolean {
  return digits.every(
    (digit, at) => at === 0 || digit === ((digits[at - 1] ?? 0) + step + 10) % 10,
  );
}

/** Two rows of three: "123789", "321654". */
function areRows(digits: readonly number[]): boolean {
  const halves = [digits.slice(0, 3), digits.slice(3)];
  return halves.every((half) => goesOn(half, 1) || goesOn(half, -1));
}

/** Day, month and year in the orders in which they are written: 170845, 450817. */
function isDate(pin: string): boolean {
  const [a, b, c] = [pin.slice(0, 2), pin.slice(2, 4), pin.slice(4)].map(Number) as [
    number,
    number,
    number,
  ];
  return isDay(a, b) || isDay(c, b) || isDay(b, a);
}

function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
