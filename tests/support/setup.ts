import { afterEach, beforeEach, expect } from 'vitest';

// What React, Remix or our own code reports to the console is a fault somebody would overlook.
const complaints: string[] = [];

console.error = (...parts: unknown[]) => {
  complaints.push(parts.map(String).join(' '));
};

beforeEach(() => {
  complaints.length = 0;
});

afterEach(() => {
  expect(complaints, 'console.error was called').toEqual([]);
});
