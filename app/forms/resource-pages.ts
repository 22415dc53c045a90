import { z } from 'zod';
import { zNarasumber, zRoom } from './resources.ts';
import { zRequiredLine } from './words.ts';

/** The id that a form of something new is opened with, so that sending it twice makes one. */
const newId = z.uuid('Muat ulang halaman ini.');

export const zUnit = z.object({ name: zRequiredLine() });

export const zNewNarasumber = zNarasumber.extend({ id: newId });
/** A form names what stands in the room; no box ticked means nothing does. */
const features = zRoom.shape.features.default([]);
export const zRoomPage = zRoom.extend({ features });
export const zNewRoom = zRoomPage.extend({ id: newId });
export const zNewUnit = zUnit.extend({ id: newId });
