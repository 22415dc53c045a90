import { expect } from 'vitest';
import { anApi } from './api.ts';
import { START, succeeded } from './api-steps.ts';

const AT = '2026-11-23T02:00:00Z';
const LETTER = {
  present: true,
  number: '900/12/BPKAD/2026',
  date: '2026-11-16',
  subject: 'Permohonan konsultasi',
  signatoryOffice: 'sekda',
  addressee: 'Direktur Jenderal Perimbangan Keuangan',
};
export const ATTENDS = { claim: 'attends', office: 'bupati' };
export const APPROVED = { status: 'approved', start: START };

/** A tatap muka of Kab. Kepulauan Sangihe that meets every rule; members can be replaced. */
export function body(overrides: object) {
  return {
    ...{ moment: 'submission', at: AT, mode: 'tatapMuka', start: START, letter: LETTER },
    requester: { regionCode: '71.03', body: 'pemda' },
    guests: { announced: 5 },
    ...overrides,
  };
}

export function atDoor(overrides: object) {
  const guests = { announced: 5, approved: 5, arrived: 5 };
  const arrivedAt = '2026-12-07T02:00:00Z';
  return body({
    moment: 'arrival',
    at: arrivedAt,
    arrivedAt,
    guests,
    reservation: APPROVED,
    ...overrides,
  });
}

export const letter = (overrides: object) => ({ letter: { ...LETTER, ...overrides } });
export const guests = (announced: number, rest: object = {}) => ({
  guests: { announced, ...rest },
});
export const came = (approved: number, arrived: number) => ({
  guests: { announced: approved, approved, arrived },
});
export const moment = (name: string, overrides: object = {}) => ({ moment: name, ...overrides });
export const start = (text: string) => ({ start: text });
export const arriving = (arrivedAt: string, overrides: object = {}) => ({
  at: arrivedAt,
  arrivedAt,
  ...overrides,
});

export type Row = readonly [
  name: string,
  request: object,
  findings: readonly string[],
  limit?: number,
];

/** Asks the rules over HTTP, and holds findings, permission, limit and edition against the row. */
export async function holdRow([, request, expected, limit]: Row): Promise<void> {
  const asked = await anApi().call('pemda', 'POST', '/policy/evaluate', { json: request });
  const answer = succeeded(asked);
  const found = answer.findings.map(
    ({ severity, code }: { severity: string; code: string }) => `${severity} ${code}`,
  );
  expect(found).toEqual(expected);
  expect(answer.allowed).toBe(!expected.some((finding) => finding.startsWith('block')));
  expect(answer.policyVersion).toBe('2023-01-01');
  if (limit !== undefined) expect(answer.guestLimit).toBe(limit);
}
