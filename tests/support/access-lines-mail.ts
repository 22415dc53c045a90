import { paths } from '#app/http/paths.ts';
import type { Line } from './access-line.ts';

/** Mail that has not gone out, and addresses from which it came back. */
export const MAIL: Record<string, Line> = {
  '/pengaturan/surel': { who: 'manageMail' },
  '/pengaturan/surel/kirim-ulang-semua': { who: 'manageMail' },
  '/pengaturan/surel/laporan': { who: 'manageMail' },
  '/pengaturan/surel/alamat/baru': { who: 'manageMail' },
  '/pengaturan/surel/alamat/:id': {
    who: 'manageMail',
    at: ({ mailAddressId }) => paths.mailAddress(mailAddressId),
  },
  '/pengaturan/surel/:id/kirim-ulang': {
    who: 'manageMail',
    at: ({ noticeId }) => paths.resendMail(noticeId),
  },
};
