import { CLIENT_DIR, loadRemixBuild } from '#app/http/remix-build.server.ts';
import type { Env } from '#app/env.server.ts';
import { stopOnSignals } from '#app/http/serve.server.ts';
import { runOffice } from '#app/jobs/run-office.server.ts';
import { createServices } from '#app/services.server.ts';

/** Serves the demo's data and keeps its clockwork going: mail, deadlines. Gives the port. */
export async function serveDemo(env: Env, say: (line: string) => void): Promise<number> {
  const remixBuild = await loadRemixBuild(say);
  const services = createServices(env);
  try {
    const running = await runOffice(services, { remixBuild, clientDir: CLIENT_DIR });
    stopOnSignals(running);
    return running.port;
  } catch (error) {
    services.close();
    throw error;
  }
}
