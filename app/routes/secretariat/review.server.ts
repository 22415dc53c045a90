import type { LoaderFunctionArgs } from '@remix-run/node';
import { look, type Looking } from '#app/commands/look.server.ts';
import { noteReadingOnce } from '#app/commands/note-reading.server.ts';
import { presentFindings } from '#app/commands/present-findings.server.ts';
import { fieldsOf } from '#app/domain/compliance/correctable.ts';
import { can } from '#app/domain/people/permissions.ts';
import { findingView } from '#app/http/api/finding-view.server.ts';
import type { Services } from '#app/services.server.ts';
import { threadOf } from '../deeds/messages.server.ts';
import { shownNotes } from '../deeds/notes.server.ts';
import { notulaView } from '../deeds/notula.server.ts';
import { disturbedBy } from '../deeds/disruptions.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { aboutRequest } from './about-request.server.ts';
import { movedView } from './board/moved.server.ts';
import { contactClaim } from './contact-claim.server.ts';
import { letterReport } from './letter-report.server.ts';
import { reviewDeeds } from './review-deeds.server.ts';
import { reviewEdition } from './review-edition.server.ts';
import { letterFacts, requestFacts } from './review-facts.server.ts';
import { guestList } from './review-guests.server.ts';
import { reviewHead } from './review-head.server.ts';
import {
  officeRecord,
  relatedRequests,
  trail,
  violationRows,
  waiverRows,
} from './review-history.server.ts';
import { contactNote } from './review-mail.server.ts';
import { reviewPapers } from './review-papers.server.ts';
import { messageFor } from './review-message.server.ts';
import { planFacts, wantedTimes } from './review-schedule.server.ts';
import { awaitedFromPemda } from '#app/copy/completion.ts';
import { shownLetter } from './shown-letter.server.ts';
import { staffingOf } from './staffing.server.ts';

/** A request with all that a reviewer holds it against. */
export async function loadReview(args: LoaderFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'readInbox');
  const { number = '' } = args.params;
  const report = await letterReport(services, number);
  const { id, view } = look(services, actor, (looking) => reviewOf(services, looking, number));
  if (view.guests.rows.length > 0) noteReadingOnce(services, doer, { id, number });
  return { ...view, letterReport: report };
}

function reviewOf(services: Pick<Services, 'baseUrl'>, looking: Looking, number: string) {
  const about = aboutRequest(looking, number);
  const { reservation } = about;
  const findings = presentFindings(about);
  return {
    id: reservation.id,
    view: {
      head: reviewHead(about),
      deeds: reviewDeeds(about),
      moved: movedView(about, reservation),
      claim: contactClaim(about),
      returned: contactNote(about),
      disturbed: disturbedBy(about),
      letter: shownLetter(reservation),
      facts: requestFacts(about),
      letterFacts: reservation.letter === null ? [] : letterFacts(about),
      doubts: [...new Set(findings.filter(isDoubt).flatMap((finding) => fieldsOf(finding)))],
      plan: planFacts(about),
      papers: reviewPapers(about),
      staffing: staffingOf(about),
      wanted: wantedTimes(about),
      missing: awaitedFromPemda(reservation),
      hasMail: Boolean(reservation.contact?.email),
      guests: guestList(about),
      findings: findings.map((finding) => findingView(finding, 'staff')),
      edition: reviewEdition(about),
      office: officeRecord(about),
      officeQuery: reservation.office.regionCode ?? reservation.office.name,
      related: relatedRequests(about),
      waivers: waiverRows(about),
      violations: violationRows(about),
      trail: trail(about),
      message: messageFor(about, services.baseUrl),
      thread: threadOf(about),
      notes: shownNotes(about),
      mayNote: can(looking.context.actor, 'writeNote'),
      notula: notulaView(about),
    },
  };
}

function isDoubt({ severity, waiverId }: { severity: string; waiverId: string | null }): boolean {
  return waiverId === null && severity !== 'info';
}
