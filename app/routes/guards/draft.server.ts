import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { actorOfDraft } from '#app/commands/draft-form.server.ts';
import { LINK_PARAMETER } from '#app/domain/people/access-link.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { paths } from '#app/http/paths.ts';
import { linkOf } from '#app/queries/access-link.server.ts';
import { type KeptDraft, loadDraft } from '#app/queries/draft.server.ts';
import type { SignedInAddress } from '#app/queries/office-session.server.ts';
import { claimsOf } from '#app/queries/officers.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { Services } from '#app/services.server.ts';
import { hashSecret } from '#db/secret.server.ts';
import { linkCookie, readLinkToken, withoutKey } from './link-cookie.server.ts';
import {
  hasEndedSession,
  officerOf,
  seesRequest,
  signedInAddress,
  toOfficeSignIn,
} from './office.server.ts';
import { requireStaff } from './staff.server.ts';

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** Somebody at a request that is still being written. */
export interface DraftCall {
  readonly services: Services;
  readonly requestId: string;
  /** Where on the net they are. */
  readonly from: string;
  readonly draft: KeptDraft;
  /** Whoever writes it: a pemda by its link or signed in, or staff who enter it for one. */
  readonly writer: Actor;
  /** The key they hold, for the link with which they go on elsewhere; null where they signed in instead. */
  readonly token: string | null;
  /** Its writer's session, where they are signed in. */
  readonly session: SignedInAddress | null;
}

/**
 * The guard of every step: whoever holds the draft's link, or is signed in as its writer. A key in
 * the address moves into a cookie and out of the address. What staff write for a pemda opens to
 * staff alone. For all others, and after its time, the draft does not exist.
 */
export async function openDraft(args: Args): Promise<DraftCall> {
  const { request, params, context } = args;
  const { services, requestId } = context;
  const { draft: id = '' } = params;
  const draft = loadDraft(services.db, id, services.clock());
  const brought = new URL(request.url).searchParams.get(LINK_PARAMETER);
  const token = openingToken(
    id,
    brought ?? (await readLinkToken(request, id, services.env)),
    services,
  );
  const session = await writerOf(args, draft);
  if (draft === null || (token === null && session === null)) throw await notOpened(args);
  if (brought !== null && token !== null) {
    const cookie = await linkCookie(id, token, services.env);
    throw redirect(withoutKey(request), { headers: { 'Set-Cookie': cookie } });
  }
  const writer =
    draft.onBehalf === null
      ? writerActor(services, draft, session)
      : (await requireStaff(args, 'submit')).actor;
  return { services, requestId, from: context.address, draft, writer, token, session };
}

/** The token, where it opens that draft. */
function openingToken(id: string, token: string | null, { db, clock }: Services): string | null {
  if (token === null) return null;
  return linkOf(db, hashSecret(token), `draft:${id}`, clock()) === null ? null : token;
}

/** Its writer; of what was sent, only while they may see what it became. */
async function writerOf(args: Args, draft: KeptDraft | null): Promise<SignedInAddress | null> {
  if (draft === null || draft.ownerEmail === null) return null;
  const session = await signedInAddress(args);
  if (session?.email !== draft.ownerEmail) return null;
  if (draft.reservationNumber === null) return session;
  const { db } = args.context.services;
  const became = loadReservation(db, draft.reservationNumber);
  const isOpen = became !== null && seesRequest(session.email, claimsOf(db, session.email), became);
  return isOpen ? session : null;
}

/** Whoever has signed in acts for the office that the draft names, under its contact's name. */
function writerActor({ db }: Services, draft: KeptDraft, session: SignedInAddress | null): Actor {
  const holder = actorOfDraft(draft);
  if (session === null) return holder;
  const { kind, id } = officerOf(session, claimsOf(db, session.email), holder.officeKey ?? '');
  return { ...holder, kind, id };
}

/** Nothing tells a draft that is not theirs from one that is not there; whose session is over signs in anew. */
async function notOpened(args: Args) {
  if (await hasEndedSession(args)) return toOfficeSignIn(args.request);
  return data(null, { status: 404 });
}

/** The same where something is still to be answered; what was sent already leads to what it became. */
export async function requireDraft(args: Args): Promise<DraftCall> {
  const call = await openDraft(args);
  if (call.draft.reservationNumber !== null) throw redirect(paths.draft(call.draft.id));
  return call;
}
