import type { Referral } from '#app/domain/decisions/notice.ts';

/** Where a request is passed on to, in full. */
export const REFERRED_TO: Readonly<Record<Referral, string>> = {
  ppid: 'Pejabat Pengelola Informasi dan Dokumentasi (PPID) Kementerian Keuangan',
  djpb: 'Direktorat Jenderal Perbendaharaan (DJPb)',
  contactCentre: 'contact center DJPK (150420)',
};
