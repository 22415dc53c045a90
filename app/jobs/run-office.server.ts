import { type AppOptions, createApp } from '#app/http/application.server.ts';
import { type Running, serve } from '#app/http/serve.server.ts';
import type { Services } from '#app/services.server.ts';
import { startClockwork } from './clockwork.server.ts';
import { openMailTransport } from './mail-transport.server.ts';

/** The whole office in one process: it serves, and beside it mail goes out and deadlines are kept. */
export async function runOffice(services: Services, options: AppOptions): Promise<Running> {
  const { env, logger } = services;
  const transport = openMailTransport(env);
  const clockwork = startClockwork({
    house: services,
    transport,
    mailFrom: env.mailFrom,
    logger,
    dataDir: env.dataDir,
  });
  const atEnd = async (): Promise<void> => {
    await clockwork.stop();
    transport.close();
  };
  try {
    return await serve(services, createApp(services, options), { atEnd });
  } catch (error) {
    await atEnd();
    throw error;
  }
}
