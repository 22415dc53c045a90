import { faultOf } from './cli/fault.ts';
import { loadEnv } from './env.server.ts';
import { CLIENT_DIR, loadRemixBuild } from './http/remix-build.server.ts';
import { stopOnSignals } from './http/serve.server.ts';
import { developmentOptions } from './http/vite.server.ts';
import { setupInvitation } from './jobs/first-admin.server.ts';
import { runOffice } from './jobs/run-office.server.ts';
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
  const running = await runOffice(services, options);
  stopOnSignals(running);
  const { port } = running;
  const invitation = setupInvitation(services, port);
  if (invitation !== null) process.stdout.write(invitation);
  logger.info({ port, baseUrl: env.baseUrl }, 'Sambang siap melayani');
} catch (error) {
  // What keeps the data directory from opening is told in the same words as on the command line.
  const reason = services === null ? faultOf(error, env) : describeError(error).message;
  process.stderr.write(`Sambang tidak dapat dimulai: ${reason}\n`);
  services?.close();
  process.exit(1);
}
