import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { paths } from '#app/http/paths.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { officeOfClaim } from '#app/queries/officers.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { doFeed, shownFeed } from '../calendar/feed-page.server.ts';
import { officerOf, requireOffice } from '../guards/office.server.ts';

/** The feed of an office for an address that is confirmed for it; anybody else's is not known here. */
async function officeFeed(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const { services, claims, session, doer } = await requireOffice(args);
  const claim = claims.find((one) => one.id === args.params.claim && one.state === 'confirmed');
  if (claim === undefined) throw data(null, { status: 404 });
  const { officeKey } = claim;
  const actor = { ...officerOf(session, claims, officeKey), officeKey };
  const feed = { kind: 'office', subject: officeKey } as const;
  return { claim, services, doer: { ...doer, actor }, feed };
}

export async function loadOfficeCalendar(args: LoaderFunctionArgs) {
  const { claim, ...call } = await officeFeed(args);
  const label = officeLabel(officeOfClaim(claim), referenceOf(call.services.db));
  return { id: claim.id, label, standing: shownFeed(call) };
}

export async function doOfficeCalendar(args: ActionFunctionArgs) {
  const { claim, ...call } = await officeFeed(args);
  return doFeed(args.request, call, paths.officeCalendar(claim.id));
}
