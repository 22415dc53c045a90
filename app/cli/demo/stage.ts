import type { Env } from '#app/env.server.ts';
import type { House } from '#app/commands/house.server.ts';
import type { Cast } from './cast.ts';
import type { Timeline } from './timeline.ts';

/** Where the demo is played: the house, its people, and the moments at which things happen. */
export interface Stage {
  readonly house: House;
  readonly dataDir: string;
  /** Codes on papers are derived from it, so it must be the one the demo is served with. */
  readonly sessionSecret: Env['sessionSecret'];
  readonly timeline: Timeline;
  readonly cast: Cast;
}
