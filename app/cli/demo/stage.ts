import type { House } from '#app/commands/house.server.ts';
import type { Cast } from './cast.ts';
import type { Timeline } from './timeline.ts';

/** Where the demo is played: the house, its people, and the moments at which things happen. */
export interface Stage {
  readonly house: House;
  readonly dataDir: string;
  readonly timeline: Timeline;
  readonly cast: Cast;
}
