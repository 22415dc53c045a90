import { describe, expect, it } from 'vitest';
import { findingMessage } from '#app/copy/findings.ts';
import type { Facts } from '#app/domain/compliance/facts.ts';
import type { Finding } from '#app/domain/compliance/rule.ts';
import { RULE_CODES, type RuleCode } from '#app/domain/compliance/rule-code.ts';
import {
  aFacts,
  aHistory,
  aLetter,
  anApproved,
  anAssignment,
  aSchedule,
  aSlot,
  atDesk,
  ATTENDS,
  guests,
  say,
  taken,
} from '#tests/support/facts.ts';
import { day, wib } from '#tests/support/time.ts';

const START = wib('2026-12-07 09:00');
const WIT = { requester: { body: 'pemda', zone: 'WIT' } } as const;
const others = [{ number: 'K-2026-00007', topics: ['DAU'] }];
const approval = { moment: 'approval' } as const;
const closure = {
  reason: 'Rapat kerja',
  from: START,
  to: wib('2026-12-07 12:00'),
  scope: 'office',
  name: null,
  closes: null,
} as const;
const seats = new Map([
  [day('2026-12-07'), Array.from({ length: 4 }, () => taken('dailySeat', START))],
]);
const nobody = anAssignment({ unitCount: 0, narasumber: [], rooms: [] });

/** Facts of which each rule has something to say. */
const CASES: Record<RuleCode, Facts> = {
  LETTER_MISSING: aFacts({ letter: null }),
  LETTER_INCOMPLETE: aFacts({ letter: aLetter({ number: null, date: null, subject: null }) }),
  LETTER_WRONG_ADDRESSEE: aFacts({ letter: aLetter({ addressee: 'Menteri Keuangan' }) }),
  LETTER_DATE_IN_FUTURE: aFacts({ letter: aLetter({ date: day('2026-11-25') }) }),
  LETTER_TOO_OLD: aFacts({ letter: aLetter({ date: day('2026-09-01') }) }),
  LETTER_SIGNATORY_UNCLEAR: aFacts({ letter: aLetter({ signatoryOffice: 'other' }) }),
  LETTER_REUSED: aFacts({ history: aHistory({ letterUsedBy: ['K-2026-00007'] }) }),
  GUEST_LIMIT_EXCEEDED: aFacts({ guests: guests(6) }),
  GUEST_DUPLICATE: aFacts({ guests: guests(4, { duplicates: ['Budi', 'Sari'] }) }),
  TOO_MANY_COMPANIONS: aFacts({ guests: guests(4, { companions: 4 }) }),
  THIRD_PARTY_GUEST: aFacts({ guests: guests(4, { thirdParties: ['Andi'] }) }),
  NOTICE_TOO_SHORT: aFacts({ ...WIT, slots: [aSlot('2026-11-24 10:00', 2)] }),
  BEYOND_HORIZON: aFacts({ slots: [aSlot('2027-03-01 09:00')] }),
  NON_WORKING_DAY: aFacts({ slots: [aSlot('2026-12-25 09:00')] }),
  OUTSIDE_SERVICE_HOURS: aFacts({ slots: [aSlot('2026-12-11 08:00')] }),
  SLOT_CLOSED: aFacts({ schedule: aSchedule({ closures: [closure] }) }),
  DAILY_CAPACITY_REACHED: aFacts({ schedule: aSchedule({ seats }) }),
  TOO_MANY_OPEN_REQUESTS: aFacts({ history: aHistory({ openRequests: 3 }) }),
  DUPLICATE_REQUEST: aFacts({ history: aHistory({ sameOfficeTopic: others }) }),
  SAME_REGION_TOPIC: aFacts({ moment: 'review', history: aHistory({ sameRegionTopic: others }) }),
  VIDEO_PREFERRED: aFacts({
    ...WIT,
    history: aHistory({ recentSameTopicVisits: 1, confirmedViolations: 1 }),
  }),
  REPEAT_VIOLATIONS: aFacts({ moment: 'review', history: aHistory({ confirmedViolations: 2 }) }),
  NARASUMBER_BUSY: aFacts({
    ...approval,
    schedule: aSchedule({ busy: [taken('narasumber', START)] }),
  }),
  ROOM_BUSY: aFacts({ ...approval, schedule: aSchedule({ busy: [taken('room', START)] }) }),
  UNIT_MISSING: aFacts({ ...approval, assignment: nobody }),
  NARASUMBER_MISSING: aFacts({ ...approval, assignment: nobody }),
  ROOM_MISSING: aFacts({ ...approval, assignment: nobody }),
  LINK_MISSING: aFacts({ ...approval, mode: 'videoConference', assignment: nobody }),
  ROOM_TOO_SMALL: aFacts({
    ...approval,
    assignment: anAssignment({ rooms: [{ id: 'r1', name: 'Musi', capacity: 3 }] }),
  }),
  NARASUMBER_TOPIC_MISMATCH: aFacts({ ...approval, assignment: anAssignment(), topics: ['PDRD'] }),
  ARRIVED_WITHOUT_LETTER: atDesk({ reservation: null }),
  ARRIVED_WITHOUT_CONFIRMATION: atDesk({ ...WIT, arrivedAt: wib('2026-12-08 09:00') }),
  HEAD_CLAIM_FALSE: atDesk({ headClaim: ATTENDS, headVerdict: 'absent' }),
  GUEST_NOT_LISTED: atDesk({ guests: guests(4, { arrived: 5, unlisted: 1 }) }),
  LATE_ARRIVAL: atDesk({ arrivedAt: wib('2026-12-07 09:45') }),
  NO_SHOW: aFacts({ moment: 'closing', at: wib('2026-12-07 10:00'), reservation: anApproved() }),
};

function finding(code: RuleCode, facts: Facts = CASES[code]): Finding {
  const [first] = say(code, facts);
  if (first === undefined) throw new Error(`${code} is silent`);
  return first;
}

const AUDIENCES = ['pemda', 'staff'] as const;

describe('every finding has its sentence', () => {
  it.each(RULE_CODES)('%s', (code) => {
    for (const audience of AUDIENCES) {
      const message = findingMessage(finding(code), audience);
      expect(message).toMatch(/^[A-Z0-9].{40,}\.$/);
      expect(message).not.toMatch(/undefined|null|NaN|object|belum diketahui|[A-Z]+_[A-Z]/);
      expect(message).not.toMatch(/\d{4}-\d{2}-\d{2}|\d{2}:\d{2}|pelanggaran/i);
    }
  });

  it.each(RULE_CODES)('%s coaches no pemda, and names nobody else’s request', (code) => {
    const message = findingMessage(finding(code), 'pemda');
    expect(message).not.toMatch(/pengecualian|supervisor|alasan|dilarang|melanggar/i);
    if (code !== 'DUPLICATE_REQUEST') expect(message).not.toMatch(/K-\d{4}/);
  });

  it.each(RULE_CODES)('%s asks for something, or says that nothing is to be done', (code) => {
    for (const audience of AUDIENCES) {
      expect(findingMessage(finding(code), audience)).toMatch(
        /mohon|tidak perlu melakukan|akan menghubungi/i,
      );
    }
  });

  it('says something also where an older record holds fewer values', () => {
    for (const code of RULE_CODES) {
      const bare = { ...finding(code), params: {} };
      for (const audience of AUDIENCES) {
        expect(findingMessage(bare, audience)).not.toMatch(/undefined|null|NaN/);
      }
    }
  });
});

describe('the sentences that matter most', () => {
  it('tells the numbers of a list that is too long, and when the raised limit applies', () => {
    expect(findingMessage(finding('GUEST_LIMIT_EXCEEDED'))).toBe(
      'Jumlah peserta 6 orang, batasnya 5 orang. Mohon kurangi 1 peserta. Batas 7 orang hanya berlaku jika Kepala Daerah, Wakil Kepala Daerah, atau Pimpinan DPRD benar-benar hadir; kehadirannya diperiksa di tempat.',
    );
  });

  it('does not offer the raised limit once more', () => {
    const facts = aFacts({ headClaim: ATTENDS, guests: guests(9) });
    const message = findingMessage(finding('GUEST_LIMIT_EXCEEDED', facts));
    expect(message).toContain('Jumlah peserta 9 orang, batasnya 7 orang. Mohon kurangi 2 peserta.');
    expect(message).not.toContain('hanya berlaku jika');
  });

  it('gives the desk its standard instruction', () => {
    const facts = atDesk({ guests: guests(5, { arrived: 6 }) });
    expect(findingMessage(finding('GUEST_LIMIT_EXCEEDED', facts), 'staff')).toContain(
      'Mohon ketua rombongan menentukan 5 peserta; yang lain kami persilakan menunggu di ruang tunggu.',
    );
  });

  it('only advises a video conference with many participants', () => {
    const facts = aFacts({ mode: 'videoConference', guests: guests(21) });
    expect(findingMessage(finding('GUEST_LIMIT_EXCEEDED', facts))).toContain(
      'Permohonan tetap dapat diajukan.',
    );
  });

  it('names the preference, the office’s time first and the requester’s beside it', () => {
    expect(findingMessage(finding('NOTICE_TOO_SHORT'))).toBe(
      'Pilihan jadwal ke-2, Selasa, 24 November 2026, 10.00 WIB (12.00 WIT), terlalu dekat: permohonan diajukan paling lambat 5 hari kerja sebelum konsultasi. Tanggal paling awal adalah Senin, 30 November 2026. Mohon pilih tanggal tersebut atau sesudahnya.',
    );
  });

  it('names the holiday, or the day of the weekend', () => {
    expect(findingMessage(finding('NON_WORKING_DAY'))).toContain(
      'Jadwal Jumat, 25 Desember 2026, 09.00 WIB jatuh pada hari libur (Kelahiran Yesus Kristus).',
    );
    const saturday = aFacts({ slots: [aSlot('2026-12-12 09:00')] });
    expect(findingMessage(finding('NON_WORKING_DAY', saturday))).toContain(
      'jatuh pada hari Sabtu.',
    );
  });

  it('tells the hours of the day', () => {
    expect(findingMessage(finding('OUTSIDE_SERVICE_HOURS'))).toContain(
      'pukul 09.00–11.00 dan 13.30–15.00 WIB',
    );
  });

  it('keeps the reason of a closure in the house', () => {
    expect(findingMessage(finding('SLOT_CLOSED'), 'staff')).toContain('Rapat kerja');
    expect(findingMessage(finding('SLOT_CLOSED'), 'pemda')).not.toContain('Rapat kerja');
  });

  it('does not hold the office’s own silence against the pemda', () => {
    const reservation = anApproved({ status: 'submitted', officeAtFault: true });
    const late = finding('ARRIVED_WITHOUT_CONFIRMATION', atDesk({ reservation }));
    expect(findingMessage(late)).toContain('tidak dicatat sebagai ketidaksesuaian');
  });

  it('tells staff, and only them, that a waiver was given', () => {
    const waived = { ...finding('GUEST_LIMIT_EXCEEDED'), waiverId: 'w1' };
    expect(findingMessage(waived, 'staff')).toMatch(/Pengecualian sudah diberikan\.$/);
    expect(findingMessage(waived)).toBe(findingMessage(finding('GUEST_LIMIT_EXCEEDED')));
  });
});
