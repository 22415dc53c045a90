import { desc, eq } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { reservations } from '#db/schema/index.ts';
import { issueFeed } from '#app/commands/calendar-feeds.server.ts';
import { beginDraft } from '#app/commands/drafts.server.ts';
import { inTransaction } from '#app/commands/decide.server.ts';
import { claimOffice, decideClaim } from '#app/commands/officers.server.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import { officeKey, type RequesterOffice } from '#app/domain/people/office.ts';
import type { Slot } from '#app/domain/schedule/slots.ts';
import { standingClaim } from '#app/queries/officers.server.ts';
import type { Diary } from './diary.ts';
import { pemda } from './offices.ts';
import { done } from './outcome.ts';
import { request } from './request.ts';
import { contactEmail } from './request-body.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';
import { asked as askUnits } from './staffing.ts';
import { UNITS } from './team.ts';

/** The office whose home shows a request in nearly every state. */
export const SHOWN_OFFICE = pemda('71.03', 'BPKPD');

/** One office in each state, who speaks for it, and who else would like to. */
export function playOffice(stage: Stage, diary: Diary): void {
  goingOn(stage, diary);
  over(stage, diary);
  officers(stage, diary);
  stage.timeline.at(diary.ago(20), () => {
    const ofHouse = { kind: 'secretariat', subject: null } as const;
    done(issueFeed(stage.house, stage.cast.as('secretariat'), ofHouse), 'issue feed');
  });
}

/** Entered by the secretariat from mail: an office itself may not have that many open at once. */
function goingOn(stage: Stage, { ago, ahead }: Diary): void {
  const office = SHOWN_OFFICE;
  const asked = { office, mode: 'videoConference', guests: 4, channel: 'email' } as const;
  const wants = () => [ahead(12, 'videoConference')];
  request(stage, ago(2), 'secretariat', { ...asked, topics: ['DAK_FISIK'], wants: wants() });
  request(stage, ago(11), 'secretariat', {
    ...{ ...asked, topics: ['DANA_DESA'], wants: wants() },
  }).does(ago(4), 'secretariat', 'startReview');
  const waiting = request(stage, ago(13), 'secretariat', {
    ...{ ...asked, topics: ['TDF'], wants: wants() },
  }).verified(ago(10));
  askUnits(stage, ago(9), waiting, {
    ...{ units: [UNITS.dtu], message: 'Mohon yang menguasai TDF dan penyaluran nontunai.' },
  });
  request(stage, ago(14), 'secretariat', {
    ...{ ...asked, topics: ['HIBAH'], wants: wants(), letter: { number: null } },
  })
    .does(ago(12), 'secretariat', 'startReview')
    .does(ago(11.5), 'secretariat', 'return', {
      reasons: [{ field: 'letter.number', message: 'Nomor surat tidak terbaca.' }],
    });
  request(stage, ago(15), 'secretariat', { ...asked, topics: ['PDRD'], wants: wants() })
    .does(ago(13), 'secretariat', 'startReview')
    .does(ago(12), 'secretariat', 'hold', { reason: 'Menunggu terbitnya peraturan pelaksana.' });
}

function over(stage: Stage, diary: Diary): void {
  const { ago, ahead, past, after } = diary;
  const office = SHOWN_OFFICE;
  const mode = 'videoConference' as const;
  const first = past(6, mode);
  heardSoon(stage, diary, first, ['SIKD']).does(after(first, 1, '10:05'), 'pemda', 'rate', {
    ...{ service: 5, substance: 5 },
  });
  // Waits for the office's opinion.
  heardSoon(stage, diary, past(3, mode), ['TRANSFER']);
  request(stage, ago(18), 'secretariat', {
    ...{ office, mode, topics: ['JF_AKPD'], guests: 2, wants: [ahead(9, mode)], channel: 'email' },
  }).does(ago(17), 'pemda', 'withdraw', { reason: 'Sudah terjawab melalui contact center.' });
  request(stage, ago(17.5), 'secretariat', {
    ...{ office, mode, topics: ['LAINNYA'], guests: 2, wants: [ahead(9, mode)], channel: 'email' },
  })
    .does(ago(16.5), 'secretariat', 'startReview')
    .does(ago(16), 'secretariat', 'reject', {
      reason: 'Pokok bahasan berada di luar tugas DJPK.',
    });
}

/** Asked by mail two days before and fitted in, so that few are open at any time. */
function heardSoon(stage: Stage, { before }: Diary, slot: Slot, topics: readonly string[]): Scene {
  const asked = { office: SHOWN_OFFICE, mode: 'videoConference', channel: 'email' } as const;
  return request(stage, before(slot, 2, '08:40'), 'secretariat', {
    ...{ ...asked, topics, guests: 4, wants: [slot] },
  })
    .verified(before(slot, 2, '10:30'))
    .planned(before(slot, 1, '13:15'), slot)
    .arrives(addMinutes(slot.start, -10))
    .held(slot);
}

/** One address is confirmed, a successor and the contact of a newcomer wait. */
function officers(stage: Stage, { ago }: Diary): void {
  const { house, timeline, cast } = stage;
  const email = contactEmail(SHOWN_OFFICE);
  claimAt(stage, ago(30), SHOWN_OFFICE, email);
  timeline.at(ago(29), () => {
    const claim = standingClaim(house.db, email, officeKey(SHOWN_OFFICE));
    if (claim === null) throw new Error(`${email} claims nothing`);
    const decision = { deed: 'confirm', reason: null } as const;
    done(decideClaim(house, cast.as('secretariat'), claim.id, decision), 'confirm officer');
  });
  claimAt(stage, ago(3), SHOWN_OFFICE, 'pengganti.bpkpd@contoh.go.id');
  const newcomer = pemda('74.07', 'BPKAD');
  claimAt(stage, ago(0.4), newcomer, contactEmail(newcomer));
  timeline.at(ago(1), () => {
    const { asPrinted: _, ...office } = SHOWN_OFFICE;
    const answers = { mode: 'videoConference', office, topics: ['DAU'] } as const;
    beginDraft(house, { answers, ownerEmail: email });
  });
}

function claimAt(
  { house, timeline, cast }: Stage,
  at: Instant,
  office: RequesterOffice,
  email: string,
) {
  timeline.at(at, () => {
    inTransaction(house, cast.of(office), (tx, context) => {
      claimOffice(tx, { email, office, reservationNumber: newestOf(tx, office) }, context);
    });
  });
}

/** The request whose letter speaks for a claim: the last one that office sent. */
function newestOf(tx: Tx, office: RequesterOffice): string | null {
  const row = tx
    .select({ number: reservations.number })
    .from(reservations)
    .where(eq(reservations.officeKey, officeKey(office)))
    .orderBy(desc(reservations.receivedAt))
    .limit(1)
    .get();
  return row?.number ?? null;
}
