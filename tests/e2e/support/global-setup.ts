import { ensureBuild, ensureServerBundle } from '#tests/support/build.ts';

/** Pages and server are those of the present source; no test waits for them to be made. */
export default async function setup(): Promise<void> {
  await ensureBuild();
  await ensureServerBundle();
}
