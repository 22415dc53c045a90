import { z } from 'zod';
import { zCount } from './fields.ts';
import { zOptionalLine, zParagraphs, zReason, zRequiredLine } from './words.ts';

/** Ids of the guests that were ticked on a page; none ticked is an empty list. */
const zTicked = z.array(zRequiredLine(60)).max(500).default([]);

/** Who leaves: those who were ticked, or everyone by a button of its own. */
export const zCheckOutPage = z
  .object({ guestIds: zTicked, everyone: z.string().optional() })
  .refine(({ guestIds, everyone }) => everyone !== undefined || guestIds.length > 0, {
    path: ['guestIds'],
    message: 'Tandai siapa yang keluar, atau pilih “Semua keluar”.',
  });

/** Who of a group without appointment goes in, and why it is received. */
export const zAdmitPage = z.object({
  revision: z.int('Muat ulang halaman ini.').min(1),
  reason: zReason(),
  inside: zTicked,
});

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
