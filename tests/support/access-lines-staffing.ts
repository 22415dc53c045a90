import { paths } from '#app/http/paths.ts';
import type { Line } from './access-line.ts';

/** Units that are asked, narasumber who answer, and who steps in for them. */
export const STAFFING: Record<string, Line> = {
  '/sekretariat/permohonan/:number/minta-unit': { who: 'askUnit' },
  '/sekretariat/permohonan/:number/ganti-narasumber': { who: 'reassign' },
  '/unit': { who: 'answerUnit' },
  // The sample asks the unit of whoever signs in for one
  '/unit/permohonan/:number': { who: 'answerUnit' },
  '/unit/permohonan/:number/tolak': { who: 'answerUnit' },
  '/unit/permohonan/:number/surat': {
    who: 'answerUnit',
    at: ({ letterNumber }) => paths.unitLetter(letterNumber),
  },
  // No narasumber of the sample has an account
  '/narasumber/permohonan/:number/bersedia': {
    who: [],
    at: ({ approvedNumber }) => paths.acceptAssignment(approvedNumber),
  },
  '/narasumber/permohonan/:number/kembalikan': {
    who: [],
    at: ({ approvedNumber }) => paths.handBackAssignment(approvedNumber),
  },
  '/pengaturan/topik/:code/unit': {
    who: 'manageResources',
    at: () => paths.topicUnits('DAU'),
  },
};
