import { createApp } from '#app/http/application.server.ts';
import { CLIENT_DIR, loadRemixBuild } from '#app/http/remix-build.server.ts';
import { serve, stopOnSignals } from '#app/http/serve.server.ts';
import type { Env } from '#app/env.server.ts';
import { createServices } from '#app/services.server.ts';

/** Serves the demo's data as `npm start` serves the office's; gives the port. */
export async function serveDemo(env: Env, say: (line: string) => void): Promise<number> {
  const remixBuild = await loadRemixBuild(say);
  const services = createServices(env);
  try {
    const app = createApp(services, { remixBuild, clientDir: CLIENT_DIR });
    const running = await serve(services, app);
    stopOnSignals(running);
    return running.port;
  } catch (error) {
    services.close();
    throw error;
  }
}
