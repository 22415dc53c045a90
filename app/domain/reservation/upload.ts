/** So long an upload that broke off can be taken up again, in days. */
export const UPLOAD_DAYS = 3;

/** So many uploads of one draft lie side by side; the oldest make room for another. */
export const UPLOADS_AT_ONCE = 30;

/** What one draft's uploads may hold together before the oldest make room, in bytes. */
export const UPLOAD_ROOM_BYTES = 40 * 1024 * 1024;

/** A piece on its way: small enough that a weak line gets it through, in bytes. */
export const UPLOAD_PIECE_BYTES = 256 * 1024;

interface Held {
  readonly id: string;
  /** What it will hold when it is complete, in bytes. */
  readonly size: number;
}

/**
 * Which uploads make room for another of `size` bytes.
 * @param held oldest first
 */
export function makingRoom(held: readonly Held[], size: number): string[] {
  const leaving: string[] = [];
  let [count, total] = [held.length, held.reduce((sum, one) => sum + one.size, 0)];
  for (const one of held) {
    if (count < UPLOADS_AT_ONCE && total + size <= UPLOAD_ROOM_BYTES) break;
    leaving.push(one.id);
    count -= 1;
    total -= one.size;
  }
  return leaving;
}
