import { z } from 'zod';
import { zNarasumber, zRoom } from './resources.ts';
import { zRequiredLine } from './words.ts';

/** The id that a form of something new is opened with, so that sending it twice makes one. */
const newId = z.uuid('Muat ulang halaman ini.');

export const zUnit = z.object({ name: zRequiredLine() });

export const zNewNarasumber = zNarasumber.extend({ id: newId });
export const zNewRoom = zRoom.extend({ id: newId });
export const zNewUnit = zUnit.extend({ id: newId });
