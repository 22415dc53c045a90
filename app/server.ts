import { loadEnv } from './env.server.ts';
import { createApp } from './http/application.server.ts';
import { CLIENT_DIR, loadRemixBuild } from './http/remix-build.server.ts';
import { serve, stopOnSignals } from './http/serve.server.ts';
import { developmentOptions } from './http/vite.server.ts';
import { describeError } from './logger.server.ts';
import { createServices, type Services } from './services.server.ts';

const development = process.argv.includes('--dev');
const env = loadEnv({ forServer: true });
let services: Services | null = null;

try {
  services = createServices(env);
  const { logger } = services;
  const options = development
    ? await developmentOptions()
    : {
        remixBuild: await loadRemixBuild((line) => logger.info(line)),
        clientDir: CLIENT_DIR,
      };
  const running = await serve(services, createApp(services, options));
  stopOnSignals(running);
  logger.info({ port: running.port, baseUrl: env.baseUrl }, 'Sambang siap melayani');
} catch (error) {
  process.stderr.write(`Sambang tidak dapat dimulai: ${describeError(error).message}\n`);
  services?.close();
  process.exit(1);
}
