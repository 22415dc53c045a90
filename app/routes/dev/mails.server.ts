import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { calendarFile, removalFile } from '#app/documents/calendar.ts';
import { parseMailbox } from '#app/documents/mailbox.ts';
import { isAccountNotice, type OutboxPayload } from '#app/domain/decisions/notice-payload.ts';
import { paths } from '#app/http/paths.ts';
import { renderNotice } from '#emails/catalogue.ts';
import { allSamples } from '#emails/all-samples.ts';

/** The ways a mail can be looked at: both twins and the calendar message. */
const SHAPES = ['html', 'teks', 'ics'] as const;

/** Nothing a mail program would do is allowed: no script, no fetching; styles stand in the elements. */
const POLICY = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "frame-ancestors 'self'",
].join(';');

function onlyForBuilders({ context }: LoaderFunctionArgs): void {
  if (context.services.env.nodeEnv === 'production') throw data(null, { status: 404 });
}

/** What the gallery lists. */
export function loadMails(args: LoaderFunctionArgs) {
  onlyForBuilders(args);
  return allSamples().map(({ key, payload }) => ({
    ...{ key, audience: payload.audience },
    subject: renderNotice(payload).subject,
    html: paths.sampleMail(key, 'html'),
    text: paths.sampleMail(key, 'teks'),
    calendar: calendarOf(payload) === null ? null : paths.sampleMail(key, 'ics'),
  }));
}

/** One mail, drawn as its reader's program draws it. */
export function loadMail(args: LoaderFunctionArgs): Response {
  onlyForBuilders(args);
  const { key, shape } = args.params;
  const sample = allSamples().find((one) => one.key === key);
  const body = sample === undefined ? null : shapeOf(sample.payload, shape ?? '');
  if (body === null) throw data(null, { status: 404 });
  return new Response(body, {
    headers: {
      'Content-Type': `text/${shape === 'html' ? 'html' : 'plain'}; charset=utf-8`,
      'Content-Security-Policy': POLICY,
      'X-Frame-Options': 'SAMEORIGIN',
    },
  });
}

function shapeOf(payload: OutboxPayload, shape: string): string | null {
  switch (SHAPES.find((known) => known === shape)) {
    case 'html':
      return renderNotice(payload).html;
    case 'teks':
      return renderNotice(payload).text;
    case 'ics':
      return calendarOf(payload);
    case undefined:
      return null;
  }
}

function calendarOf(payload: OutboxPayload): string | null {
  const from = parseMailbox('Sekretariat DJPK <konsultasi@djpk.example>');
  return isAccountNotice(payload) ? removalFile(payload, from) : calendarFile(payload, from);
}
