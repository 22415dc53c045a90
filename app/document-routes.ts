import { route } from '@remix-run/route-config';

const REVIEW = 'sekretariat/permohonan/:number';

/** The chapter of the office's own letters: pages in the frame of the house. */
export const LETTER_PAGES = [
  route(`${REVIEW}/konsep-surat`, 'routes/secretariat/draft-letter.tsx'),
  route(`${REVIEW}/surat-konfirmasi`, 'routes/secretariat/signed-letters.tsx'),
  route(`${REVIEW}/surat-konfirmasi/:id/tarik`, 'routes/secretariat/withdraw-signed-letter.tsx'),
];

/** Papers about a request, each a file without a frame. */
export const PAPER_FILES = [
  route('permohonan/:number/kartu-tamu.pdf', 'routes/requester/guest-cards.ts'),
  route('permohonan/:number/bukti.pdf', 'routes/documents/confirmation-of-requester.ts'),
  route('permohonan/:number/notula.pdf', 'routes/documents/notula-of-requester.ts'),
  route('permohonan/:number/surat-konfirmasi', 'routes/documents/signed-letter-of-requester.ts'),
  route(`${REVIEW}/bukti.pdf`, 'routes/documents/confirmation-of-house.ts'),
  route(`${REVIEW}/notula.pdf`, 'routes/documents/notula-of-house.ts'),
  route(`${REVIEW}/konsep-surat.docx`, 'routes/secretariat/draft-letter-file.ts'),
  route(`${REVIEW}/surat-konfirmasi/:id/berkas`, 'routes/documents/signed-letter-of-house.ts'),
  route('narasumber/permohonan/:number/notula.pdf', 'routes/documents/notula-of-holder.ts'),
  route(
    'ketidaksesuaian/tindak-lanjut/:followUp/surat.docx',
    'routes/violations/follow-up-file.ts',
  ),
];
