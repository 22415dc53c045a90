import type { ServerBuild } from '@remix-run/node';
import type { AppOptions } from './application.server.ts';

/** Vite inside our own server, for `npm run dev`: pages are compiled as they are asked for. */
export async function developmentOptions(): Promise<AppOptions> {
  const { createServer } = await import('vite');
  const vite = await createServer({ server: { middlewareMode: true } });
  return {
    vite: vite.middlewares,
    remixBuild: () =>
      vite.ssrLoadModule('virtual:remix/server-build') as Promise<unknown> as Promise<ServerBuild>,
  };
}
