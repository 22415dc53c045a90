import { describe, expect, it } from 'vitest';
import { fieldErrorsOf } from '#app/forms/field-errors.ts';
import { policyEvaluateForm } from '#app/forms/policy-evaluate.ts';

const SHOWN = {
  moment: 'submission',
  at: '2026-11-23T02:00:00Z',
  mode: 'tatapMuka',
  requester: { regionCode: '71.03', body: 'pemda' },
  start: '2026-12-07T02:00:00Z',
  letter: {
    present: true,
    number: '900/12/BPKAD/2026',
    date: '2026-11-16',
    subject: 'Konsultasi DAU',
    signatoryOffice: 'sekda',
    addressee: 'Direktur Jenderal Perimbangan Keuangan',
  },
  headClaim: { claim: 'attends', office: 'bupati' },
  headVerdict: 'present',
  enteredByStaff: false,
  guests: { announced: 7, approved: 7, arrived: 8, unlisted: 1 },
  reservation: { status: 'approved', start: '2026-12-07T02:00:00Z' },
  arrivedAt: '2026-12-07T02:10:00Z',
};

function errors(body: unknown) {
  const parsed = policyEvaluateForm.safeParse(body);
  return parsed.success ? [] : fieldErrorsOf(parsed.error);
}

/** SHOWN with one value set at a dotted path. */
function withAt(path: string, value: unknown): unknown {
  const body = structuredClone(SHOWN) as Record<string, unknown>;
  const names = path.split('.');
  const last = names.pop() ?? '';
  const parent = names.reduce((node, name) => node[name] as Record<string, unknown>, body);
  parent[last] = value;
  return body;
}

describe('the body of POST /policy/evaluate', () => {
  it('is taken as the interface shows it', () => {
    expect(policyEvaluateForm.parse(SHOWN)).toEqual(SHOWN);
  });

  it('may be as short as the moment, the time and the mode', () => {
    const least = { moment: 'arrival', at: SHOWN.at, mode: 'videoConference' };
    expect(policyEvaluateForm.parse(least)).toEqual(least);
  });

  it.each([
    ['letter', null],
    ['headClaim', null],
    ['headVerdict', null],
    ['reservation', null],
    ['headClaim.office', null],
    ['letter.date', null],
    ['reservation.start', null],
    ['start', null],
    ['arrivedAt', null],
    ['guests.arrived', null],
    ['requester', { regionCode: null, body: 'kl' }],
    ['requester', { body: 'other' }],
    ['guests', {}],
    ['guests.announced', 0],
    ['at', '2028-02-29T00:00:00Z'],
  ])('%s may be %j', (path, value) => {
    expect(errors(withAt(path, value))).toEqual([]);
  });

  it.each(['number', 'date', 'subject', 'signatoryOffice', 'addressee'])(
    'reads a blank letter.%s as none',
    (name) => {
      const parsed = policyEvaluateForm.parse(withAt(`letter.${name}`, '  '));
      expect(parsed.letter).toMatchObject({ [name]: null });
    },
  );

  it.each([
    ['moment', undefined],
    ['moment', 'departure'],
    ['at', undefined],
    ['at', '2026-11-23T09:00:00+07:00'],
    ['at', '2026-11-23T02:00:00'],
    ['at', '2026-11-23'],
    ['at', '2026-02-29T02:00:00Z'],
    ['at', '2026-11-23T24:00:00Z'],
    ['at', '9999-12-31T00:00:00Z'],
    ['at', 1_790_000_000],
    ['mode', 'phone'],
    ['mode', null],
    ['requester.body', 'desa'],
    ['requester.regionCode', 7103],
    ['requester.regionCode', null],
    ['requester.zone', 'WIT'],
    ['start', '2026-13-07T02:00:00Z'],
    ['letter.present', 'yes'],
    ['letter.date', '2026-02-30'],
    ['letter.date', '16-11-2026'],
    ['letter.signatoryOffice', 'presiden'],
    ['letter.number', 900],
    ['letter.stamp', true],
    ['headClaim.claim', 'maybe'],
    ['headClaim.office', 'presiden'],
    ['headClaim.name', 'Budi'],
    ['headVerdict', 'late'],
    ['enteredByStaff', 'true'],
    ['guests.announced', -1],
    ['guests.announced', 1.5],
    ['guests.approved', '7'],
    ['guests.arrived', Number.NaN],
    ['guests.unlisted', 1e300],
    ['guests.children', 1],
    ['reservation.status', 'confirmed'],
    ['reservation.start', '2026-12-07'],
    ['reservation.number', 'K-2026-00001'],
    ['arrivedAt', '2026-12-07T25:00:00Z'],
    ['topics', ['DAU']],
  ])('%s is refused as %j, by its own path', (path, value) => {
    const found = errors(withAt(path, value));
    expect(found.map((error) => error.path)).toEqual([path]);
    expect(found[0]?.message).toMatch(/^[A-Z].*\.$/);
    expect(found[0]?.message).not.toMatch(/Invalid|Too small|must be|Unrecognized/);
  });

  it.each([[null], [[]], ['text'], [7], [undefined]])('is an object, not %j', (body) => {
    expect(errors(body)).toMatchObject([{ path: '' }]);
  });

  it('names every fault, not the first alone', () => {
    const found = errors({ moment: 'x', at: 'y', mode: 'z', extra: 1, another: 2 });
    expect(found.map(({ path }) => path).sort()).toEqual([
      'another',
      'at',
      'extra',
      'mode',
      'moment',
    ]);
  });
});
