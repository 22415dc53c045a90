import type { Server } from 'node:http';

/** How long a request may still take once the process was told to end. */
export const GRACE_MS = 10_000;

/**
 * Takes no new connections, lets the requests under way finish, and cuts what is still open after
 * `graceMs`. Says whether everything ended by itself.
 */
export async function stopGracefully(server: Server, graceMs = GRACE_MS): Promise<boolean> {
  let inTime = true;
  // A kept-alive connection falls idle only when its answer is out, so it is looked for again and again.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => {
    inTime = false;
    server.closeAllConnections();
  }, graceMs);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(sweep);
  clearTimeout(cut);
  return inTime;
}
