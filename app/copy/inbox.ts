import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import type { WorkGroup } from '#app/domain/reservation/work-list.ts';

/** Headings of the work list, and what is said where nothing stands under them. */
export const GROUP_WORDS: Readonly<
  Record<WorkGroup, { readonly title: string; readonly none: string; readonly noneText: string }>
> = {
  door: {
    title: 'Menunggu di resepsionis',
    none: 'Tidak ada rombongan yang menunggu di resepsionis',
    noneText: '',
  },
  decide: {
    title: 'Menunggu diperiksa atau diputuskan',
    none: 'Tidak ada yang menunggu diperiksa atau diputuskan',
    noneText: 'Permohonan baru muncul di sini begitu diajukan.',
  },
  change: {
    title: 'Permintaan perubahan',
    none: 'Tidak ada permintaan perubahan',
    noneText: '',
  },
  requester: {
    title: 'Menunggu pemohon, atau ditunda',
    none: 'Tidak ada yang menunggu pemohon',
    noneText:
      'Di sini tercantum permohonan yang dikembalikan, ditawari jadwal lain, atau ditunda, beserta batas waktunya.',
  },
  planned: {
    title: 'Konsultasi yang akan datang',
    none: 'Tidak ada konsultasi yang akan datang',
    noneText:
      'Konsultasi yang sudah disetujui tercantum di sini menurut hari, beserta persiapannya.',
  },
};

/** What is to be done next with one that waits for the house. */
export const NEXT_STEP: Partial<Readonly<Record<Status, string>>> = {
  submitted: 'Mulai periksa',
  inReview: 'Lanjutkan pemeriksaan',
  verified: 'Tentukan jadwal',
  walkIn: 'Putuskan penerimaan',
};

export const DECIDE_CHANGE = 'Putuskan perubahan';

/** What an approved consultation still lacks, in two words. */
export const MISSING_WORDS: Partial<Readonly<Record<RuleCode, string>>> = {
  LINK_MISSING: 'tautan belum ada',
  ROOM_MISSING: 'ruang belum ada',
  NARASUMBER_MISSING: 'narasumber belum ada',
  UNIT_MISSING: 'unit belum ditunjuk',
};

export const PART_WORDS = {
  tindakan: 'Perlu tindakan',
  pemohon: 'Menunggu pemohon',
  terjadwal: 'Terjadwal',
  semua: 'Semua permohonan',
} as const;
