import { makeSetupLink } from '#app/commands/setup.server.ts';
import { paths } from '#app/http/paths.ts';
import type { Services } from '#app/services.server.ts';

/** What an office without a single account is told when it starts; null where somebody has one. */
export function setupInvitation(
  services: Pick<Services, 'db' | 'clock' | 'env'>,
  port: number,
): string | null {
  const token = makeSetupLink(services);
  if (token === null) return null;
  const { env } = services;
  // Where the machine chose the port, the settings do not know it.
  const origin = env.port === 0 ? `http://localhost:${port}` : env.baseUrl;
  return `Belum ada akun di kantor ini. Buat admin pertama melalui tautan berikut (satu kali pakai, satu hari; setiap kali server dimulai dibuat tautan baru):\n${origin}${paths.setup(token)}\n`;
}
