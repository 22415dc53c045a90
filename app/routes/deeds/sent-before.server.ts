import { createHash } from 'node:crypto';
import type { Services } from '#app/services.server.ts';

/** So many deeds back a double click is still known; it comes within seconds. */
const REMEMBERED = 500;

type Office = Pick<Services, 'db'>;

/** Each office of a process remembers for itself. */
const kept = new WeakMap<Services['db'], Map<string, string>>();

/** A deed as it was sent: whose, to what, from which page. */
export interface SentDeed {
  readonly actorId: string;
  readonly number: string;
  readonly verb: string;
  /** With the revision of the page it was sent from. */
  readonly form: object;
}

/** Keeps in mind what was done, so that the same sending once more is known as the same. */
export function rememberSent({ db }: Office, deed: SentDeed): void {
  const known = kept.get(db) ?? new Map<string, string>();
  kept.set(db, known);
  known.set(keyOf(deed), contentOf(deed));
  const [oldest] = known.keys();
  if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
}

/** Was exactly this sent before from the same page? Another content from there is another deed. */
export function wasSent({ db }: Office, deed: SentDeed): boolean {
  return kept.get(db)?.get(keyOf(deed)) === contentOf(deed);
}

function keyOf({ actorId, number, verb, form }: SentDeed): string {
  const revision = 'revision' in form ? String(form.revision) : '';
  return [actorId, number, verb, revision].join(' ');
}

function contentOf({ form }: SentDeed): string {
  return createHash('sha256').update(JSON.stringify(form)).digest('base64url');
}
