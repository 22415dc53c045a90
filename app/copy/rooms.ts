import type { RoomFeature } from '#app/domain/schedule/room-feature.ts';

/** What a room can have beside its seats, as people call it. */
export const ROOM_FEATURE_WORDS: Readonly<Record<RoomFeature, string>> = {
  screen: 'layar',
  videoConference: 'perangkat video conference',
  wheelchair: 'akses kursi roda',
};

/** Said of a room where a guest has named a special need and nobody has noted access for a wheelchair. */
export const ACCESS_UNSURE = 'ada tamu berkebutuhan khusus, akses kursi roda belum tercatat';

/** What stands in a room, in one line. */
export function featureText(features: readonly RoomFeature[]): string {
  return features.map((one) => ROOM_FEATURE_WORDS[one]).join(', ') || 'belum dicatat';
}
