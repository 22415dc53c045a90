import { saveDraftLetter } from '#app/commands/drafts.server.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { keepSignedLetter } from '#app/commands/signed-letters.server.ts';
import { createApiKey } from '#app/commands/api-keys.server.ts';
import { close } from '#app/commands/closure.server.ts';
import { askUnit } from '#app/commands/unit-requests.server.ts';
import { addEvidence } from '#app/commands/evidence.server.ts';
import { decideFollowUp } from '#app/commands/follow-up.server.ts';
import type { ReplyFile } from '#app/domain/compliance/violation.ts';
import { runViolationVerb } from '#app/commands/violation.server.ts';
import { zClosure } from '#app/forms/resources.ts';
import { disruptionsBy } from '#app/queries/disruptions.server.ts';
import { listUnresolved } from '#app/queries/unresolved-names.server.ts';
import { listViolations } from '#app/queries/violation.server.ts';
import { notulas, outbox, units } from '#db/schema/index.ts';
import { KEPT_LETTER, keepSampleLetter } from './busy-office.ts';
import { aWaitingAccount } from './accounts.ts';
import { act, anApproved, as, aTeam, checkedIn, done, read, submitted } from './deeds.ts';
import { importLines } from './registers.ts';
import { begun } from './drafts.ts';
import { claimed, CLAIMED_OFFICE, confirmed } from './officers.ts';
import { aDevice } from './devices.ts';
import { aNotedAddress } from './outbox.ts';
import { screens, type TestScreens, type Visitor } from './screens.ts';

/** An office in which every kind of page has something to show. */
export interface AccessWorld {
  readonly office: TestScreens;
  /** A request under review. */
  readonly number: string;
  /** A request of another office. */
  readonly otherNumber: string;
  /** A consultation that is approved and waits for its day. */
  readonly approvedNumber: string;
  /** A consultation that is over, with a violation. */
  readonly visitedNumber: string;
  readonly violationId: string;
  /** A file beside it, and what was decided on the strength of it. */
  readonly evidenceId: string;
  readonly followUpId: string;
  /** A printed name that nobody has resolved. */
  readonly nameId: string;
  /** Somebody who has an account, and the link of somebody who has not chosen a password. */
  readonly personId: string;
  readonly linkToken: string;
  /** A key of a program. */
  readonly keyId: string;
  /** A device of the desk. */
  readonly deviceId: string;
  /** The claim of the contact of `number` to speak for its office, which waits. */
  readonly claimId: string;
  /** A claim of the same address that holds. */
  readonly confirmedClaimId: string;
  /** A message in the outbox. */
  readonly noticeId: string;
  /** A note on an address from which mail came back. */
  readonly mailAddressId: string;
  readonly narasumberId: string;
  readonly unitId: string;
  readonly roomId: string;
  /** A closure, and the appointment it stands in the way of. */
  readonly closureId: string;
  readonly disruptionId: string;
  /** An approved consultation whose letter lies in the folder. */
  readonly letterNumber: string;
  /** A request that is still being written, whoever writes it, and whoever writes another one. */
  readonly draft: { readonly id: string; readonly writer: Visitor; readonly otherWriter: Visitor };
}

export async function anAccessWorld(): Promise<AccessWorld> {
  const office = await screens();
  const { house } = office;
  importLines(house, '2026-06-04,Kab. Tomohon,DAU,4');
  const announced = { headClaim: { claim: 'attends', office: 'bupati' } };
  const visitedNumber = anApproved(house, aTeam(house), announced);
  const number = aReviewed(office, { topics: ['DBH'] });
  const asked = { unitIds: ['Direktorat Dana Transfer Umum'], message: null };
  done(askUnit(house, as('secretariat'), number, asked));
  const otherNumber = aReviewed(office, {
    requester: { regionCode: '71.06', body: 'pemda', contact: CONTACT },
  });
  const later = { preferences: [{ start: '2026-12-08T02:00:00Z' }], topics: ['PDRD'] };
  const team = aTeam(house, 'Narasumber Dua', ['PDRD']);
  const approvedNumber = anApproved(house, { ...team, start: '2026-12-08T02:00:00Z' }, later);
  house.setNow('2026-12-07T02:05:00Z' as Instant);
  const guests = read(house, visitedNumber).guests.map(({ id }) => ({
    ...{ guestId: id, verdict: 'admitted' },
  }));
  done(checkedIn(house, visitedNumber, { guests, headVerdict: 'absent' }));
  const [violation] = listViolations(house.db, as('supervisor').actor, {});
  const [name] = listUnresolved(house.db);
  if (violation === undefined || name === undefined) throw new Error('Nothing was recorded');
  done(runViolationVerb(house, as('supervisor'), violation.id, 'release', NO_WORDS));
  keepSampleLetter(office.dataDir);
  const file: ReplyFile = { file: KEPT_LETTER, name: 'bukti.pdf' };
  const reply = { message: 'Mohon maaf.' };
  done(runViolationVerb(house, as('pemda'), violation.id, 'reply', reply, file));
  const beside = whatFollowed(office, violation.id, file);
  const ids = { violationId: violation.id, ...beside, nameId: name.id, ...whatAdminsKeep(office) };
  const [narasumberId = ''] = team.narasumberIds;
  const unitId = house.db.select({ id: units.id }).from(units).limit(1).get()?.id ?? '';
  const resources = { narasumberId, unitId, roomId: team.roomId };
  const numbers = { number, otherNumber, approvedNumber, visitedNumber };
  const claimId = claimed(house, { email: CONTACT_EMAIL, reservationNumber: number });
  const kept = { ...CLAIMED_OFFICE, regionCode: '71.04' };
  const confirmedClaimId = confirmed(house, { email: CONTACT_EMAIL, office: kept });
  const letterNumber = aLettered(office);
  const disturbed = aDisturbed(office, team.roomId);
  return {
    office,
    ...numbers,
    ...{ claimId, confirmedClaimId },
    letterNumber,
    ...ids,
    ...resources,
    ...disturbed,
    draft: await aDraft(office),
  };
}

/** Evidence, the confirmation, and a step about the office. */
function whatFollowed({ house }: TestScreens, id: string, file: ReplyFile) {
  const evidence = { id: 'bukti-1', words: 'Dicatat di meja.' };
  const evidenceId = done(addEvidence(house, as('reception'), id, evidence, file)).id;
  done(runViolationVerb(house, as('supervisor'), id, 'confirm', NO_WORDS));
  const step = { id: 'langkah-1', kind: 'suratPemberitahuan', violationIds: [id] } as const;
  const words = { ...step, violationIds: [id], reason: 'Agar diketahui.', until: null };
  const followUp = decideFollowUp(house, as('supervisor'), 'pemda:71.03', words);
  return { evidenceId, followUpId: done(followUp).id };
}

/** What stands in the settings. */
function whatAdminsKeep({ house }: TestScreens) {
  const person = aWaitingAccount(house, { email: 'pegawai@contoh.go.id' });
  const { token } = aWaitingAccount(house, { email: 'baru@contoh.go.id' });
  const office = { regionCode: null, body: null, officeName: null, opd: null, unit: null };
  const key = done(
    createApiKey(house, as('admin'), { name: 'Portal', role: 'auditor', ...office }),
  );
  const notice = house.db.select({ id: outbox.id }).from(outbox).limit(1).get();
  return {
    personId: person.id,
    linkToken: token,
    keyId: key.id,
    noticeId: notice?.id ?? '',
    mailAddressId: aNotedAddress(house, 'kembali@contoh.go.id'),
    deviceId: aDevice(house).id,
  };
}

/** A room that is closed, and what that disturbs. */
function aDisturbed({ house }: TestScreens, roomId: string) {
  const closure = { from: '2026-12-08T01:00:00Z', to: '2026-12-08T05:00:00Z', roomId };
  const form = zClosure.parse({ ...closure, reason: 'Ruang diperbaiki.' });
  const { id } = done(close(house, as('admin'), form));
  const [row] = disruptionsBy(house.db, { cause: 'closure', causeId: id });
  return { closureId: id, disruptionId: row?.id ?? '' };
}

/** The contact of every request of the sample. */
const CONTACT_EMAIL = 'bpkad@contoh.go.id';

const NO_WORDS = { message: null, reason: null };

const CONTACT = { name: 'Ibu Lain', jabatan: 'Kabid', email: 'lain@contoh.go.id', phone: null };

function aReviewed({ house }: TestScreens, overrides: Record<string, unknown>): string {
  const { number } = done(submitted(house, overrides)).next;
  done(act(house, number, 'startReview'));
  return number;
}

/** An approved consultation with a letter that can be read. */
function aLettered({ house, dataDir }: TestScreens): string {
  keepSampleLetter(dataDir);
  const asked = { preferences: [{ start: '2026-12-14T02:00:00Z' }], topics: ['DAK'] };
  const { number } = done(submitted(house, asked, as('secretariat'), KEPT_LETTER)).next;
  done(act(house, number, 'startReview'));
  done(act(house, number, 'verifyLetter'));
  const team = aTeam(house, 'Narasumber Tiga', ['DAK']);
  const startsAt = '2026-12-14T02:00:00Z' as Instant;
  done(act(house, number, 'approve', { start: startsAt, ...team }));
  const form = { id: 'surat-1', letterNumber: 'S-1/PK.1/2026', startsAt };
  const sent = { number, form: { ...form, letterDate: '2026-11-20' as LocalDate } };
  done(
    keepSignedLetter(
      house,
      as('secretariat'),
      { sessionSecret: null },
      { ...sent, file: KEPT_LETTER },
    ),
  );
  const written = {
    summary: 'Dibahas.',
    followUps: [],
    writtenBy: 'Uji',
    writtenAt: house.clock(),
  };
  const reservationId = read(house, number).id;
  house.db
    .insert(notulas)
    .values({ reservationId, ...written })
    .run();
  return number;
}

async function aDraft(office: TestScreens): Promise<AccessWorld['draft']> {
  const [writer, otherWriter] = [office.stranger(), office.stranger()];
  const id = await begun(writer);
  saveDraftLetter(office.house, id, { file: KEPT_LETTER, name: 'surat.pdf' });
  await begun(otherWriter);
  return { id, writer, otherWriter };
}
