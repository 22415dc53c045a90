import type { MeetingMode } from '#app/domain/reservation/mode.ts';

/** How the office signs towards people. */
export const OFFICE_NAME = 'Sekretariat Direktorat Jenderal Perimbangan Keuangan';
export const MINISTRY_NAME = 'Kementerian Keuangan';

/** Where guests are received. */
export const FLOOR = 'Lantai 9';

const BUILDING = `Gedung Radius Prawiro ${FLOOR}, Jl. Dr. Wahidin Raya No. 1, Jakarta 10710`;

export const FREE_OF_CHARGE = 'Layanan ini tidak dipungut biaya.';
export const CHANNELS = 'Telepon 150420 · WhatsApp 0811-150420-7';

export const MODE_NAMES: Readonly<Record<MeetingMode, string>> = {
  tatapMuka: 'Tatap muka',
  videoConference: 'Video conference (Microsoft Teams)',
};

/** Where a tatap muka is held; without a room the building alone. */
export function placeOf(room: string | null): string {
  return room === null || room === '' ? BUILDING : `${roomName(room)}, ${BUILDING}`;
}

/** A room as it is called, where the building stands beside it. */
export function roomName(room: string): string {
  return /^ruang\b/i.test(room) ? room : `Ruang ${room}`;
}
