import { describe, expect, it } from 'vitest';
import { regionsNear, searchRegions } from '#app/domain/directory/search-regions.ts';
import { REGIONS } from '#tests/support/directory.ts';

function codes(query: string, limit = 20): string[] {
  return searchRegions(query, REGIONS, limit).map(({ code }) => code);
}

describe('searchRegions', () => {
  it.each([
    ['toli', ['72.04', '95.04']],
    ['tolitoli', ['72.04']],
    ['kab toli-toli', ['72.04']],
    ['Kabupaten Toli-Toli', ['72.04']],
    ['kota toli', []],
    ['mojokerto', ['35.16', '35.76']],
    ['kota mojokerto', ['35.76']],
    ['Kab.Mojo', ['35.16']],
    ['kalsel', ['63']],
    ['sangihe', ['71.03']],
    ['kota baru', ['63.02']],
    ['lima puluh kota', ['13.07']],
    ['71.0', ['71.01', '71.02', '71.03', '71.04', '71.05', '71.06', '71.07', '71.08', '71.09']],
    ['65', ['65', '65.01', '65.02', '65.03', '65.04', '65.71']],
    ['%', []],
    ['zzz', []],
  ])('%s finds %j', (query, expected) => {
    expect(codes(query)).toEqual(expected);
  });

  it('finds a word inside a name', () => {
    expect(codes('daya', 600)).toEqual(['11.12', '53.18', '81.08', '96']);
  });

  it('answers a blank query with all, by code, up to the limit', () => {
    expect(codes(' ', 3)).toEqual(['11', '11.01', '11.02']);
    expect(codes('', 600)).toHaveLength(552);
    expect(codes('kota', 600).length).toBeGreaterThanOrEqual(98);
    expect(codes('', 0)).toEqual([]);
  });
});

describe('regionsNear', () => {
  it.each([
    ['surabya', ['35.78']],
    ['banyuwngi', ['35.10']],
    ['kota malangg', ['35.73']],
    ['jayapra', ['91.03', '91.71']],
    ['bandug', ['32.04', '32.17', '32.73']],
    ['maluku tengara', ['81.02', '81.03', '81.01']],
  ])('%s may mean %j', (query, expected) => {
    expect(regionsNear(query, REGIONS, 5).map(({ code }) => code)).toEqual(expected);
  });

  it.each(['xyzzyq', 'pati', '', 'kota'])('guesses nothing for %j', (query) => {
    expect(regionsNear(query, REGIONS, 5)).toEqual([]);
  });
});
