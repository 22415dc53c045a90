import { randomInt } from 'node:crypto';

const STEPS = 2 ** 32;

/** Chance from 0 up to, not including, 1. */
export function chance(): number {
  return randomInt(STEPS) / STEPS;
}
