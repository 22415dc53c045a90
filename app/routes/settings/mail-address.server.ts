import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { clearNote } from '#app/commands/bounces.server.ts';
import { formatInstant } from '#app/copy/dates.ts';
import { WAYS_BACK } from '#app/copy/mail-reports.ts';
import { can } from '#app/domain/people/permissions.ts';
import { mailSearch } from '#app/forms/mail.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { keptFor, noteById, requestsReachedBy } from '#app/queries/bounces.server.ts';
import { failedMailTo } from '#app/queries/undelivered-mail.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { shownMail } from './mail.server.ts';

/** So many of each are shown; more of one address is nobody's mailbox. */
const SHOWN = 30;

/** A note on an address: why, whom it concerns, and what waits for it. */
export async function loadMailAddress(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'manageMail');
  const mayCorrect = can(actor, 'correctContact');
  const { db } = services;
  const note = noteById(db, args.params.id ?? '');
  if (note === null) throw data(null, { status: 404 });
  const { address, detail, source, notedAt, notedBy, clearedAt, clearedBy } = note;
  const mail = failedMailTo(db, address, { limit: SHOWN, offset: 0 });
  return {
    ...{ address, detail, notedBy, how: WAYS_BACK[source], since: formatInstant(notedAt) },
    cleared: clearedAt === null ? null : `${formatInstant(clearedAt)} oleh ${clearedBy ?? ''}`,
    requests: requestsReachedBy(db, address, SHOWN).map((one) => ({
      ...one,
      correctHref: mayCorrect ? paths.reviewContact(one.number) : null,
    })),
    mail: mail.map((one) => shownMail(one, false)),
    kept: keptFor(db, address).length,
  };
}

export async function doMailAddress(args: ActionFunctionArgs) {
  const { services, doer } = await requireStaff(args, 'manageMail');
  const resend = (await requireForm(args.request)).get('kirim') === 'ya';
  const cleared = clearNote(services, doer, { id: args.params.id ?? '', resend });
  if (!cleared.ok) throw data(null, { status: cleared.error.code === 'forbidden' ? 403 : 404 });
  const to = `${paths.failedMail}${mailSearch({ saring: resend ? 'menunggu' : 'kembali' })}`;
  return redirect(withDone(to, 'alamat-dihapus'));
}
