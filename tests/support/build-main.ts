import { ensureBuild } from './build.ts';

// The build of the present source; where the tests have made it already there is nothing to do.
await ensureBuild();
