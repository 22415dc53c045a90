import { paths } from '#app/http/paths.ts';
import type { Line } from './access-line.ts';

/** Evidence beside a record, what is on record of an office, and what was decided about it. */
export const COMPLIANCE: Record<string, Line> = {
  '/ketidaksesuaian/:id/bukti': {
    who: 'addEvidence',
    at: ({ violationId }) => paths.addEvidence(violationId),
  },
  '/ketidaksesuaian/:id/bukti/:evidence': {
    who: 'readDay',
    at: ({ violationId, evidenceId }) => paths.evidenceFile(violationId, evidenceId),
  },
  '/ketidaksesuaian/instansi/:office': {
    who: 'readCompliance',
    at: () => paths.officeCompliance('pemda:71.03'),
  },
  '/ketidaksesuaian/instansi/:office/tindak-lanjut': {
    who: 'decideFollowUp',
    at: () => paths.decideFollowUp('pemda:71.03'),
  },
  '/ketidaksesuaian/tindak-lanjut/:followUp': {
    ...{ who: 'readCompliance', post: 'decideFollowUp' },
    at: ({ followUpId }) => paths.followUp(followUpId),
  },
  '/ketidaksesuaian/tindak-lanjut/:followUp/akhiri': {
    who: 'decideFollowUp',
    at: ({ followUpId }) => paths.endFollowUp(followUpId),
  },
};
