import type { SuggestionReason } from '#app/domain/schedule/suggestions.ts';
import { assertNever } from '#app/domain/result.ts';

const LIST = new Intl.ListFormat('id', { type: 'conjunction' });

/**
 * The sentence beside a suggested narasumber.
 * @param topicName the topic as it is shown; without it the code stands
 */
export function suggestionReasonText(
  reason: SuggestionReason,
  topicName: (code: string) => string = (code) => code,
): string {
  switch (reason.code) {
    case 'knowsTopics':
      return `Menguasai topik ${LIST.format(reason.topics.map(topicName))}`;
    case 'lacksTopics':
      return `Belum tercatat untuk topik ${LIST.format(reason.topics.map(topicName))}`;
    case 'free':
      return 'Tersedia pada waktu itu';
    case 'busy':
      return reason.number === undefined
        ? 'Sudah bertugas pada waktu itu'
        : `Sudah bertugas untuk ${reason.number} pada waktu itu`;
    case 'closed':
      return reason.because === undefined
        ? 'Tidak dapat ditugaskan pada waktu itu'
        : `Tidak dapat ditugaskan pada waktu itu (${reason.because})`;
    case 'retired':
      return 'Sudah tidak aktif; penugasan yang ada tetap berlaku';
    case 'recentAssignments':
      return reason.count === 0
        ? 'Belum ada penugasan akhir-akhir ini'
        : `${reason.count} penugasan akhir-akhir ini`;
    default:
      return assertNever(reason);
  }
}
