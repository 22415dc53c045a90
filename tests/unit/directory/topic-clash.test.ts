import { describe, expect, it } from 'vitest';
import type { Topic } from '#app/domain/directory/topic.ts';
import { phraseClashes, phraseOf } from '#app/domain/directory/topic-clash.ts';

const topic = (code: string, name: string, synonyms: readonly string[] = []): Topic => ({
  ...{ code, name, synonyms, group: 'teknis' },
});
const KNOWN = [topic('DBH', 'Dana Bagi Hasil', ['KB/LB DBH']), topic('DAU', 'Dana Alokasi Umum')];

describe('phraseClashes', () => {
  it.each(['dbh', 'Dana  Bagi-Hasil', 'kb, lb dbh'])('%s stands for a topic already', (phrase) => {
    expect(phraseClashes(KNOWN, 'BARU', [phrase])).toEqual([{ phrase, code: 'DBH' }]);
  });

  it('leaves a topic its own spellings, and new ones to all', () => {
    expect(phraseClashes(KNOWN, 'DBH', ['DBH', 'Dana Bagi Hasil'])).toEqual([]);
    expect(phraseClashes(KNOWN, 'BARU', ['Opsen', 'Dana Bagi'])).toEqual([]);
  });

  it('reads nothing in what holds no word', () => {
    expect(phraseOf(' dan / & ')).toBe('');
  });
});
