import { describe, expect, it } from 'vitest';
import { suggestionReasonText } from '#app/copy/suggestions.ts';
import type { SuggestionReason } from '#app/domain/schedule/suggestions.ts';

describe('suggestionReasonText', () => {
  it.each([
    [{ code: 'knowsTopics', topics: ['DAU'] }, 'Menguasai topik DAU'],
    [{ code: 'knowsTopics', topics: ['DAU', 'DBH'] }, 'Menguasai topik DAU dan DBH'],
    [
      { code: 'lacksTopics', topics: ['DAU', 'DBH', 'PDRD'] },
      'Belum tercatat untuk topik DAU, DBH, dan PDRD',
    ],
    [{ code: 'free' }, 'Tersedia pada waktu itu'],
    [{ code: 'busy' }, 'Sudah bertugas pada waktu itu'],
    [{ code: 'closed' }, 'Tidak dapat ditugaskan pada waktu itu'],
    [{ code: 'busy', number: 'K-2026-00001' }, 'Sudah bertugas untuk K-2026-00001 pada waktu itu'],
    [{ code: 'closed', because: 'Cuti' }, 'Tidak dapat ditugaskan pada waktu itu (Cuti)'],
    [{ code: 'retired' }, 'Sudah tidak aktif; penugasan yang ada tetap berlaku'],
    [{ code: 'recentAssignments', count: 0 }, 'Belum ada penugasan akhir-akhir ini'],
    [{ code: 'recentAssignments', count: 3 }, '3 penugasan akhir-akhir ini'],
  ] satisfies [SuggestionReason, string][])('%j', (reason, text) => {
    expect(suggestionReasonText(reason)).toBe(text);
  });

  it('shows a topic by its name where it is given', () => {
    const names = new Map([['DAU', 'Dana Alokasi Umum']]);
    const reason: SuggestionReason = { code: 'knowsTopics', topics: ['DAU', 'X'] };
    expect(suggestionReasonText(reason, (code) => names.get(code) ?? code)).toBe(
      'Menguasai topik Dana Alokasi Umum dan X',
    );
  });
});
