import { describe, expect, it } from 'vitest';
import { matchRequester } from '#app/domain/directory/match-requester.ts';
import { matchTopics } from '#app/domain/directory/match-topics.ts';
import { REGIONS, REGISTERS, registerLines, TOPICS } from '#tests/support/directory.ts';

const BODIES: Readonly<Record<string, string>> = {
  pemda: 'pemda',
  dprd: 'dprd',
  bpk: 'kl',
  other: 'other',
};

const LINES = REGISTERS.flatMap(([file]) =>
  registerLines(file).map((cells) => ({
    printed: cells.get('requester_as_printed') ?? '',
    topics: cells.get('topics_as_printed') ?? '',
    cells,
  })),
);

describe('the printed registers of 2023, line by line', () => {
  it('hold 59 consultations', () => {
    expect(LINES).toHaveLength(59);
  });

  it.each(LINES)('$printed', ({ printed, cells }) => {
    const match = matchRequester(printed, REGIONS);
    const body = BODIES[cells.get('body') ?? ''];
    if (cells.get('name_status') === 'no_such_region') {
      expect(match).toMatchObject({ kind: 'unresolved', printed, body });
      const candidates = match.kind === 'unresolved' ? match.candidates : [];
      expect(candidates[0]?.code).toBe(cells.get('region_code_candidate'));
      return;
    }
    const regionCode = cells.get('region_code') || null;
    expect(match).toMatchObject({
      kind: 'matched',
      office: { body, regionCode, asPrinted: printed },
    });
    const head = match.kind === 'matched' ? match.headOffice : null;
    expect(head !== null).toBe(cells.get('head_of_region_present') === 'true');
  });

  it.each(LINES)('topics of $printed: $topics', ({ topics, cells }) => {
    const { codes, unresolved } = matchTopics(topics, TOPICS);
    expect(codes.join(';')).toBe(cells.get('topics'));
    expect(unresolved).toEqual([]);
  });

  it('leave three regions to a person, each with its candidates', () => {
    const unresolved = LINES.map(({ printed }) => matchRequester(printed, REGIONS)).filter(
      (match) => match.kind === 'unresolved',
    );
    expect(unresolved.map(({ printed, candidates }) => [printed, candidates])).toEqual([
      ['Kab. Sibolga', [{ code: '12.73', name: 'Kota Sibolga' }]],
      ['Kab. Tomohon', [{ code: '71.73', name: 'Kota Tomohon' }]],
      [
        'Prov. Maluku Tengah',
        [
          { code: '81.01', name: 'Kabupaten Maluku Tengah' },
          { code: '81', name: 'Provinsi Maluku' },
        ],
      ],
    ]);
  });
});
