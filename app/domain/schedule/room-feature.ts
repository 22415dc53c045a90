/** What a room can have beside its seats. */
export const ROOM_FEATURES = ['screen', 'videoConference', 'wheelchair'] as const;
export type RoomFeature = (typeof ROOM_FEATURES)[number];
