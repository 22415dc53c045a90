import { z } from 'zod';
import { LOCK_MINUTES } from '#app/domain/reception/desk-settings.ts';
import { DEVICE_PLACES } from '#app/domain/reception/device.ts';
import { zLine } from './words.ts';

const { min, max } = LOCK_MINUTES;
const MINUTES = `Isi jumlah menit dari ${min} sampai ${max}.`;

export const zDeskSettings = z.object({
  lockMinutes: z.int({ error: MINUTES }).min(min, MINUTES).max(max, MINUTES),
  photos: z.enum(['ya', 'tidak'], 'Pilih salah satu.'),
});

const name = zLine(40).pipe(z.string().min(1, 'Isi nama perangkat.'));

export const zDeviceName = z.object({ name });

export const zNewDevice = z.object({
  name,
  place: z.enum(DEVICE_PLACES, 'Pilih tempat perangkat.'),
});
