import { paths } from '#app/http/paths.ts';
import type { Line } from './access-line.ts';

/** An office's own pages. */
export const OFFICE: Record<string, Line> = {
  ...Object.fromEntries(
    ['', '/klaim', '/petugas', '/sesi', '/sesi/akhiri-lainnya'].map((page) => [
      `/instansi${page}`,
      { who: 'office' },
    ]),
  ),
  // A session of somebody else's stays as it is
  '/instansi/sesi/:id/akhiri': { who: 'office', at: () => paths.endOfficeSession('lain') },
  '/instansi/rekam-jejak/:claim/:format': {
    who: 'confirmed',
    at: ({ confirmedClaimId }) => paths.officeRecord(confirmedClaimId, 'csv'),
  },
  // Signing out twice is no error
  '/instansi/keluar': { who: 'office', post: 'public' },
};

/** Addresses that speak for an office. */
export const OFFICERS: Record<string, Line> = {
  '/sekretariat/petugas': { who: 'readInbox' },
  ...Object.fromEntries(
    (['confirm', 'refuse', 'end'] as const).map((deed): [string, Line] => [
      paths.decideOfficer(':id', deed).replace('%3A', ':'),
      { who: 'confirmOfficer', at: ({ claimId }) => paths.decideOfficer(claimId, deed) },
    ]),
  ),
  ...Object.fromEntries(
    (['confirm', 'refuse'] as const).map((deed): [string, Line] => [
      paths.reviewOfficer(':number', deed).replace('%3A', ':'),
      { who: 'confirmOfficer' },
    ]),
  ),
  '/sekretariat/permohonan/:number/kirim-tautan': { who: 'reissueLink' },
};
