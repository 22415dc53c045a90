import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Express } from 'express';
import type { Services } from '#app/services.server.ts';
import { GRACE_MS, stopGracefully } from './graceful-stop.server.ts';

const BROKEN: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

export interface Running {
  readonly port: number;
  /** Ends the serving and then the services; a second call waits for the first. */
  stop(): Promise<void>;
}

interface ServingOptions {
  readonly graceMs?: number;
  /** What else ends with the serving, while the services are still open. */
  readonly atEnd?: () => Promise<void>;
}

/** Listens where the settings say. Rejects when the address cannot be had. */
export async function serve(
  services: Services,
  app: Express,
  { graceMs = GRACE_MS, atEnd }: ServingOptions = {},
): Promise<Running> {
  const { env, logger } = services;
  const server = createServer(app);
  server.on('clientError', answerBrokenRequest);
  await listen(server, env.port, env.host);
  let stopped: Promise<void> | null = null;
  const stop = async () => {
    app.locals.stopping = true;
    services.ending.abort();
    const inTime = await stopGracefully(server, graceMs);
    if (!inTime) logger.warn('requests cut short');
    await atEnd?.();
    services.close();
  };
  return { port: (server.address() as AddressInfo).port, stop: () => (stopped ??= stop()) };
}

/** Ends the process in order when it is told to (systemd, Ctrl-C). */
export function stopOnSignals(running: Running): void {
  const end = () => void running.stop().then(() => process.exit(0));
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}

function listen(server: Server, port: number, host: string | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) =>
      reject(new Error(whyNotListening(error, port, host), { cause: error }));
    server.once('error', refuse);
    server.listen({ port, ...(host === null ? {} : { host }) }, () => {
      server.off('error', refuse);
      resolve();
    });
  });
}

function whyNotListening(error: NodeJS.ErrnoException, port: number, host: string | null): string {
  if (error.code === 'EADDRINUSE')
    return `PORT ${port} sedang dipakai program lain; pilih port lain.`;
  if (error.code === 'EACCES')
    return `PORT ${port} tidak boleh dipakai oleh pengguna ini; pilih port di atas 1023.`;
  return `alamat ${host ?? '*'} port ${port} tidak dapat dipakai (${error.code ?? error.message}).`;
}

/** What Node's parser refuses never becomes a request; it gets its status and nothing else. */
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status = BROKEN[error.code ?? ''] ?? '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
