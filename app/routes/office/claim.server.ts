import type { SubmissionResult } from '@conform-to/react';
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { claimByHand } from '#app/commands/officers.server.ts';
import type { FoundRegions, ShownRegion } from '#app/components/request/region-chooser.tsx';
import { zClaim } from '#app/forms/office-sign-in.ts';
import { asSent, readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { requireOffice } from '../guards/office.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { limitAddress } from '../guards/rate-limit.server.ts';
import { findRegions, regionOf, textIn } from '../request/office.server.ts';

/** What the page answers where it does not lead on. */
interface ClaimAnswer {
  readonly result: SubmissionResult<string[]>;
  readonly found: FoundRegions | null;
  readonly chosen: ShownRegion | null;
}

/** Claims that wait at once; more would only be noise to those who confirm them. */
const MOST_WAITING = 3;

/** Searches a region, claims the office, or says what is wrong. */
export async function claimAnOffice(args: ActionFunctionArgs) {
  const call = await requireOffice(args);
  const { services, session, claims, doer } = call;
  const form = await requireForm(args.request);
  const sent = readForm(form, zClaim);
  const [query, searched] = [textIn(form, 'cari'), textIn(form, 'dicari')];
  const wantsRegion = !['kl', 'other'].includes(textIn(form, 'body'));
  const isSearch = new URL(args.request.url).searchParams.has('cari');
  const asks = isSearch || (wantsRegion && query !== '' && query !== searched);
  const page = (result: ClaimAnswer['result'], status: number) => {
    const chosen = regionOf(call, textIn(form, 'regionCode'));
    const found = asks || query !== '' ? findRegions(call, query) : null;
    return data<ClaimAnswer>({ result, found, chosen }, { status });
  };
  if (asks) return page(asSent(sent), 200);
  if (sent.status !== 'success') return page(sent.reply(), 400);
  if (claims.filter(({ state }) => state === 'claimed').length >= MOST_WAITING) {
    return page(sent.reply({ formErrors: [TOO_MANY] }), 409);
  }
  await limitAddress(args, 'draftsOfAddress');
  const { body, regionCode, name, opd } = sent.value;
  const own = wantsRegion ? { regionCode, opd, name: null } : { regionCode: null, opd: null, name };
  const office = { body, ...own, asPrinted: null };
  const claimed = claimByHand(services, doer, { email: session.email, office });
  if (claimed.ok) return redirect(withDone(paths.officeHome, 'klaim'));
  const { error } = claimed;
  const messages = error.code === 'invalid' ? error.errors.map(({ message }) => message) : [];
  return page(sent.reply({ fieldErrors: { regionCode: messages } }), 400);
}

const TOO_MANY =
  'Masih ada klaim Anda yang menunggu konfirmasi. Tunggu jawabannya sebelum menambah yang lain.';
