import { afterAll } from 'vitest';
import { stopRivals } from '#tests/support/race.ts';
// One file for all of them: two processes are started once, which costs more than most races.
import './places.ts';
import './pairs.ts';
import './held-places.ts';
import './revisions.ts';
import './closure.ts';
import './check-in.ts';
import './numbers.ts';
import './opening.ts';

afterAll(stopRivals);
