import { ensureBuild } from '#tests/support/build.ts';

/** Pages are tested as the production build of the present source makes them. */
export default async function setup(): Promise<void> {
  await ensureBuild();
}
