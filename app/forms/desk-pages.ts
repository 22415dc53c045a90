import { z } from 'zod';
import { DOUBT_WORDS } from '#app/copy/letter-doubt.ts';
import { HEAD_VERDICTS } from '#app/domain/reservation/head-claim.ts';
import { zCount } from './fields.ts';
import { zOptionalLine, zOptionalReason, zParagraphs, zReason, zRequiredLine } from './words.ts';

/** Ids of the guests that were ticked on a page; none ticked is an empty list. */
const zTicked = z.array(zRequiredLine(60)).max(500).default([]);

/** The page from which somebody is seen out, where it is not the group's own. */
export const FROM_INSIDE = 'di-dalam';

/** Who leaves: those who were ticked, or everyone by a button of its own. */
export const zCheckOutPage = z
  .object({
    guestIds: zTicked,
    everyone: z.string().optional(),
    kembali: z.string().optional(),
    selisih: z.string().optional(),
  })
  .refine(({ guestIds, everyone }) => everyone !== undefined || guestIds.length > 0, {
    path: ['guestIds'],
    message: 'Tandai siapa yang keluar, atau pilih “Semua keluar”.',
  });

/** Which arrival is taken back, and why. */
export const zAnnulCheckInPage = z.object({
  revision: z.int('Muat ulang halaman ini.').min(1),
  checkInId: zRequiredLine(60),
  reason: zReason(),
});

/** The end of a visit: of an earlier day, at which hour they left; of a head on the way, what became of it. */
export const zClosePage = z.object({
  revision: z.int('Muat ulang halaman ini.').min(1),
  headVerdict: z.enum(HEAD_VERDICTS).optional(),
  leftTime: zOptionalLine(5),
});

/** Who of a group without appointment goes in, and why it is received. */
export const zAdmitPage = z.object({
  revision: z.int('Muat ulang halaman ini.').min(1),
  reason: zReason(),
  inside: zTicked,
});

/** The request a group without appointment belongs to after all. */
export const zLinkPage = z.object({ reservationNumber: zRequiredLine(20) });

/** A letter that is to be made sure of, or what came of it: then in words. */
export const zDoubtPage = z
  .object({ step: z.enum(['doubt', 'settle']), words: zOptionalReason() })
  .refine(({ step, words }) => step === 'doubt' || words !== null, {
    path: ['words'],
    message: DOUBT_WORDS.noResult,
  });

/** Where the group belongs to none of its office's requests. */
export const NO_REQUEST = 'tidak-ada';

/** A group without appointment as the desk writes it down: a number or names, and what it comes for. */
export const zWalkInPage = z
  .object({
    /** Made with the page, so that what is sent twice is written once. */
    key: zRequiredLine(100),
    guestCount: zCount.max(500, 'Paling banyak 500 orang.').optional(),
    names: zParagraphs().default(''),
    topic: zOptionalLine(40),
    headVerdict: zOptionalLine(20),
    reservationNumber: zOptionalLine(20),
    contactName: zOptionalLine(),
    contactPhone: zOptionalLine(40),
  })
  .refine(({ guestCount, names }) => (guestCount ?? 0) > 0 || names !== '', {
    path: ['guestCount'],
    message: 'Sebutkan jumlah orangnya, atau nama-namanya.',
  });

/** What a desk wrote down without a line is not recorded, and why. */
export const zSettleConflict = z.object({ id: zRequiredLine(100), reason: zReason() });
