import { openHouse } from '#app/commands/open-house.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { openMailTransport } from '#app/jobs/mail-transport.server.ts';
import { drainOutbox } from '#app/jobs/outbox.server.ts';
import { settingsOf } from './rivals.ts';

/** Sends what is due once, as a process of the office does, and ends; it may be killed before. */
const [, , dataDir = '', smtpUrl = '', holder = '', now = ''] = process.argv;

const house = openHouse(settingsOf(dataDir), () => now as Instant);
const transport = openMailTransport({ smtpUrl, dataDir });
const from = 'Sekretariat DJPK <konsultasi@djpk.example>';
await drainOutbox(house, transport, { from, holder, random: () => 0 });
transport.close();
house.db.$client.close();
