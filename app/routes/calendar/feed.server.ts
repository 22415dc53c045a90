import { createHash } from 'node:crypto';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { noteFeedRead } from '#app/commands/calendar-feeds.server.ts';
import { calendarFeed, type Feed, REFRESH_SECONDS } from '#app/documents/calendar-feed.ts';
import { parseMailbox } from '#app/documents/mailbox.ts';
import { type Instant, msOf } from '#app/domain/calendar/instant.ts';
import { tokenOfFile } from '#app/domain/schedule/feed.ts';
import { problemResponse } from '#app/http/api/problem.server.ts';
import { tooMany } from '#app/http/api/rate-limits.server.ts';
import { type KeptFeed, openFeed } from '#app/queries/calendar-feeds.server.ts';
import type { Services } from '#app/services.server.ts';
import { hashSecret } from '#db/secret.server.ts';
import { feedOf } from './made-feed.server.ts';

/**
 * A feed by its address. Unknown, revoked, malformed or ended: the answer is the same, and so is
 * what a guess costs.
 */
export async function answerFeed({ request, params, context }: LoaderFunctionArgs) {
  const { services, requestId, address } = context;
  const problem = await tooMany(services, 'feedsOfAddress', address);
  if (problem !== null) return problemResponse(problem, requestId);
  const token = tokenOfFile(params.file ?? '');
  const feed = token === null ? null : openFeed(services.db, hashSecret(token));
  if (feed === null) return problemResponse({ code: 'not-found' }, requestId);
  noteFeedRead(services, feed);
  return feedResponse(request, services, feed);
}

function feedResponse(request: Request, services: Services, feed: KeptFeed): Response {
  const made = feedOf(services, feed);
  const content = calendarFeed(made, parseMailbox(services.env.mailFrom));
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
  const headers = {
    ETag: etag,
    'Last-Modified': httpDate(lastChange(made, feed)),
    // A proxy keeps nothing; the program asks again with the ETag.
    'Cache-Control': `private, max-age=${REFRESH_SECONDS / 4}`,
    'X-Content-Type-Options': 'nosniff',
    // The address opens the feed: it is to be found nowhere and handed on to nobody.
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex',
  };
  if (isKnown(request.headers.get('If-None-Match'), etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(content, {
    headers: {
      ...headers,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="kalender-sambang.ics"',
    },
  });
}

/** RFC 9110 §13.1.2: weak comparison, a list, or any. */
function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}

function lastChange({ lines }: Feed, { issuedAt }: KeptFeed): Instant {
  return lines.reduce(
    (latest, { changedAt }) => (changedAt > latest ? changedAt : latest),
    issuedAt,
  );
}

function httpDate(instant: Instant): string {
  return new Date(msOf(instant)).toUTCString();
}
