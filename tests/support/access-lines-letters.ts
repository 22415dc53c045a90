import { paths } from '#app/http/paths.ts';
import type { Line } from './access-line.ts';

/** Papers about a request, and the office's letters about it. */
export const LETTERS: Record<string, Line> = {
  '/permohonan/:number/bukti.pdf': {
    who: 'link',
    at: ({ letterNumber }) => paths.reservationConfirmation(letterNumber),
  },
  '/permohonan/:number/notula.pdf': {
    who: 'link',
    at: ({ letterNumber }) => paths.reservationNotulaPaper(letterNumber),
  },
  '/permohonan/:number/surat-konfirmasi': {
    who: 'link',
    at: ({ letterNumber }) => paths.reservationSignedLetter(letterNumber),
  },
  '/sekretariat/permohonan/:number/bukti.pdf': {
    who: 'readInbox',
    at: ({ letterNumber }) => paths.reviewConfirmation(letterNumber),
  },
  '/sekretariat/permohonan/:number/notula.pdf': {
    who: 'readInbox',
    at: ({ letterNumber }) => paths.reviewNotulaPaper(letterNumber),
  },
  '/sekretariat/permohonan/:number/konsep-surat': { who: 'signLetter' },
  '/sekretariat/permohonan/:number/konsep-surat.docx': {
    who: 'signLetter',
    at: ({ letterNumber }) => paths.proposedLetterFile(letterNumber),
  },
  '/sekretariat/permohonan/:number/surat-konfirmasi': { who: 'signLetter' },
  '/sekretariat/permohonan/:number/surat-konfirmasi/:id/berkas': {
    who: 'readInbox',
    at: ({ letterNumber }) => paths.signedLetterFile(letterNumber, SIGNED),
  },
  '/sekretariat/permohonan/:number/surat-konfirmasi/:id/tarik': {
    who: 'signLetter',
    at: ({ letterNumber }) => paths.withdrawSignedLetter(letterNumber, SIGNED),
  },
  '/narasumber/permohonan/:number/notula.pdf': {
    who: ['unit'],
    at: ({ letterNumber }) => paths.sessionNotulaPaper(letterNumber),
  },
  '/ketidaksesuaian/tindak-lanjut/:followUp/surat.docx': {
    who: 'readCompliance',
    at: ({ followUpId }) => paths.followUpFile(followUpId),
  },
};

/** The signed letter of the sample. */
const SIGNED = 'surat-1';
