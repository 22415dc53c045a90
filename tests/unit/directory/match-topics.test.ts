import { describe, expect, it } from 'vitest';
import { matchTopics } from '#app/domain/directory/match-topics.ts';
import { topicLabel } from '#app/domain/directory/topic.ts';
import { TOPICS } from '#tests/support/directory.ts';

describe('matchTopics', () => {
  it('knows every topic by its code, its name and each synonym', () => {
    for (const { code, name, synonyms } of TOPICS.topics) {
      for (const printed of [code, name, ...synonyms]) {
        expect(matchTopics(printed, TOPICS), printed).toEqual({ codes: [code], unresolved: [] });
      }
    }
  });

  it.each([
    ['KB/LB DBH', ['DBH']],
    ['DAU dan Dana Desa', ['DAU', 'DANA_DESA']],
    ['DBH DAU', ['DBH', 'DAU']],
    ['DBH/DAU', ['DBH', 'DAU']],
    ['DBH; TDF', ['DBH', 'TDF']],
    ['DBH TDF', ['TDF']],
    ['DAU & PDRD', ['DAU', 'PDRD']],
    ['DAU, DBH, DID, DAK Fisik, DAK Nok Fisik', ['DAU', 'DBH', 'IF', 'DAK_FISIK', 'DAK_NONFISIK']],
    ['DAK Fisik dan Non Fisik', ['DAK_FISIK', 'DAK_NONFISIK']],
    ['DAK Nonfisik', ['DAK_NONFISIK']],
    ['JFAKPD', ['JF_AKPD']],
    ['jf-akpd', ['JF_AKPD']],
    ['Pajak Daerah dan Retribusi Daerah', ['PDRD']],
    ['Pajak Daerah', ['PAJAK_DAERAH']],
    ['Alokasi Dana Desa', ['ADD']],
    ['Konsultasi DAU TA 2024', ['DAU']],
    ['DAU, DAU', ['DAU']],
    ['DAU\nDBH', ['DAU', 'DBH']],
  ])('reads %s as %j', (printed, codes) => {
    expect(matchTopics(printed, TOPICS)).toEqual({ codes, unresolved: [] });
  });

  it.each([
    ['DAU, Wisata Bahari', ['DAU'], [['Wisata Bahari', []]]],
    [
      'Wisata, Bahari',
      [],
      [
        ['Wisata', []],
        ['Bahari', []],
      ],
    ],
    ['DAK Fisk', ['DAK'], [['Fisk', ['DAK_FISIK', 'IF', 'KAPASITAS_FISKAL']]]],
    ['Kapasitas Fiskl', [], [['Kapasitas Fiskl', ['KAPASITAS_FISKAL']]]],
    ['', [], [['', []]]],
  ])('leaves what it does not know of %s to a person', (printed, codes, unresolved) => {
    const match = matchTopics(printed, TOPICS);
    expect(match.codes).toEqual(codes);
    const left = match.unresolved.map((part) => [
      part.printed,
      part.candidates.map(({ code }) => code),
    ]);
    expect(left).toEqual(unresolved);
  });
});

describe('topicLabel', () => {
  it.each([
    ['JF_AKPD', 'JF AKPD'],
    ['OTSUS', 'Otsus'],
    ['KAPASITAS_FISKAL', 'Kapasitas Fiskal'],
    ['DAK_NONFISIK', 'DAK Non Fisik'],
    ['DBH_SAWIT', 'DBH Perkebunan Sawit'],
  ])('%s is printed %s', (code, label) => {
    const topic = TOPICS.topics.find((candidate) => candidate.code === code);
    expect(topic && topicLabel(topic)).toBe(label);
  });

  it('falls back to the name where there is no synonym', () => {
    expect(topicLabel({ code: 'X', name: 'Nama', synonyms: [], group: 'teknis' })).toBe('Nama');
  });
});
