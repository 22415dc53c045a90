import { describe, expect, it } from 'vitest';
import { formatHours, formatSpan } from '#app/copy/dates.ts';
import { headTitle } from '#app/copy/request-form.ts';
import { formatBytes } from '#app/copy/sizes.ts';
import { topicGroups, topicTitle } from '#app/copy/topic-groups.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { Topic } from '#app/domain/directory/topic.ts';

describe('the words of the steps', () => {
  it('says a span of days with month and year where they differ', () => {
    const span = (from: string, to: string) => formatSpan(from as LocalDate, to as LocalDate);
    expect(span('2026-12-07', '2026-12-11')).toBe('7–11 Desember 2026');
    expect(span('2026-11-30', '2026-12-04')).toBe('30 November – 4 Desember 2026');
    expect(span('2026-12-28', '2027-01-01')).toBe('28 Desember 2026 – 1 Januari 2027');
    expect(span('2026-12-07', '2026-12-07')).toBe('7 Desember 2026');
  });

  it('says hours with the zone of the reader behind the office', () => {
    const [start, end] = ['2026-12-07T03:00:00Z' as Instant, '2026-12-07T04:00:00Z' as Instant];
    expect(formatHours(start, end)).toBe('10.00–11.00 WIB');
    expect(formatHours(start, end, 'WITA')).toBe('10.00–11.00 WIB (11.00–12.00 WITA)');
  });

  it('says sizes and heads', () => {
    expect(formatBytes(10)).toBe('1 kB');
    expect(formatBytes(999_400)).toBe('999 kB');
    expect(formatBytes(1_250_000)).toBe('1,3 MB');
    expect(headTitle('wakil', 'kota')).toBe('Wakil Wali Kota');
    expect(headTitle('bupati', 'kabupaten')).toBe('Bupati');
  });

  it('puts every topic in a group, also one that is new', () => {
    const topic = (code: string, name: string, synonyms: string[] = []): Topic => ({
      ...{ code, name, synonyms, group: 'teknis' },
    });
    const topics = [topic('DAU', 'Dana Alokasi Umum', ['DAU']), topic('BARU', 'Topik Baru')];
    expect(topicGroups(topics).map((group) => group.topics.map(({ code }) => code))).toEqual([
      ['DAU'],
      ['BARU'],
    ]);
    expect(topics.map(topicTitle)).toEqual(['Dana Alokasi Umum (DAU)', 'Topik Baru']);
  });
});
