import { ensureBuild } from '#tests/support/build.ts';

/** The browser's tests run against the production build of the present source. */
export default async function setup(): Promise<void> {
  await ensureBuild();
}
