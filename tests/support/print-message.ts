import { calendarFeed } from '#app/documents/calendar-feed.ts';
import { calendarFile } from '#app/documents/calendar.ts';
import { buildMessage } from '#app/documents/mail-message.ts';
import { parseMailbox } from '#app/documents/mailbox.ts';
import { renderNotice } from '#emails/catalogue.ts';
import { allSamples } from '#emails/all-samples.ts';
import { aFeed } from './feeds.ts';
import { aCancellation, anInvitation, MAIL_FROM } from './notices.ts';

// Run in a process of its own, whose zone the test chooses.
const payloads = [anInvitation(), aCancellation()];
const messages = await Promise.all(
  payloads.map((payload) => buildMessage(payload, { from: MAIL_FROM })),
);
const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const organizer = parseMailbox(MAIL_FROM);
const calendars = [
  ...payloads.map((payload) => calendarFile(payload, organizer)),
  calendarFeed(aFeed(), organizer),
];
const mails = messages.map((message) => message.raw.toString('base64'));
const notices = allSamples().map(({ key, payload }) => ({ key, ...renderNotice(payload) }));
process.stdout.write(JSON.stringify({ zone, calendars, mails, notices }));
