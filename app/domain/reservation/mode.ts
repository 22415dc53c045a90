/** Face to face at the office, or by video conference (Microsoft Teams). */
export const MEETING_MODES = ['tatapMuka', 'videoConference'] as const;
export type MeetingMode = (typeof MEETING_MODES)[number];

/** How the request reached the office. */
export const CHANNELS = ['web', 'email', 'phone', 'whatsapp', 'counter'] as const;
export type Channel = (typeof CHANNELS)[number];
