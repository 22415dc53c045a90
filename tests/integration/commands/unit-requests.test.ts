import { describe, expect, it } from 'vitest';
import { sayToAssignment } from '#app/commands/assignment-answers.server.ts';
import { withdrawUnitRequest } from '#app/commands/unit-requests.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { anActor } from '#tests/support/actors.ts';
import {
  act,
  anApproved,
  as,
  aTeam,
  aVerified,
  done,
  read,
  refusalOf,
  submitted,
} from '#tests/support/deeds.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import {
  aMember,
  asksUnit,
  aUnit,
  DTK,
  DTU,
  questionsOf,
  recordOf,
  toldOf,
  unitSays,
} from '#tests/support/staffing.ts';

const START = '2026-12-07T02:00:00Z' as Instant;
const ME = 'unit@contoh.go.id';

/** A verified request that a unit with two people was asked about. */
function aQuestion() {
  const house = aHouse();
  const unit = aUnit(house);
  const [budi, sri] = [aMember(house, 'Budi'), aMember(house, 'Sri')];
  const number = aVerified(house);
  done(asksUnit(house, number, [DTU]));
  return { house, number, budi, sri, ...unit };
}

/** An approved consultation that the unit was asked to send somebody to. */
function aUnitAlone() {
  const house = aHouse();
  const unit = aUnit(house);
  const [budi, sri] = [aMember(house, 'Budi'), aMember(house, 'Sri')];
  const number = anApproved(house, { unitIds: [unit.unitId] });
  return { house, number, budi, sri, ...unit };
}

describe('asking a unit', () => {
  it('is done anew where it named somebody before an hour was decided without them', () => {
    const { house, number, unitId, doer, budi } = aQuestion();
    done(unitSays(house, doer, number, { narasumberIds: [budi] }));
    house.setNow('2026-11-23T03:00:00Z' as Instant);
    done(act(house, number, 'approve', { start: START, unitIds: [unitId] }));
    expect(read(house, number).plan?.sessions[0]?.narasumberIds).toEqual([]);
    expect(questionsOf(house, number).map(({ state }) => state)).toEqual(['asked']);
    expect(toldOf(house, number).filter((told) => told === `unitAsked ${ME}`)).toHaveLength(2);
    done(unitSays(house, doer, number, { narasumberIds: [budi] }));
    expect(read(house, number).plan?.sessions[0]?.narasumberIds).toEqual([budi]);
  });

  it('tells its coordinators once, however often it is asked', () => {
    const { house, number, unitId } = aQuestion();
    expect(done(asksUnit(house, number, [unitId]))).toEqual([]);
    expect(questionsOf(house, number)).toHaveLength(1);
    expect(toldOf(house, number).filter((told) => told === `unitAsked ${ME}`)).toHaveLength(1);
    expect(recordOf(house, number)).toContain('reservation.unitAsked');
  });

  it('is the secretariat’s, for a known unit, while it still makes sense', () => {
    const { house, number } = aQuestion();
    const { number: other } = done(submitted(house, { topics: ['DBH'] })).next;
    expect(refusalOf(asksUnit(house, other, ['Direktorat Khayalan']))).toMatchObject({
      code: 'invalid',
    });
    done(act(house, number, 'reject', { reason: 'Di luar tugas.' }));
    expect(refusalOf(asksUnit(house, number, [DTK]))).toMatchObject({ code: 'invalid' });
    const { unitId } = aUnit(house, DTK, 'dtk@contoh.go.id');
    expect(refusalOf(asksUnit(house, number, [unitId]))).toMatchObject({ code: 'invalid' });
    expect(refusalOf(asksUnit(house, 'K-2026-99999', [unitId])).code).toBe('not-found');
  });

  it('can be taken back, and asked anew', () => {
    const { house, number, unitId } = aQuestion();
    const [{ id = '' } = {}] = questionsOf(house, number);
    const seen = { state: 'asked', answeredAt: null } as const;
    done(withdrawUnitRequest(house, as('secretariat'), number, { id, seen }));
    expect(toldOf(house, number)).toContain(`unitNoLongerAsked ${ME}`);
    expect(done(asksUnit(house, number, [unitId]))).toHaveLength(1);
    expect(questionsOf(house, number).map(({ state }) => state)).toEqual(['withdrawn', 'asked']);
  });

  it('happens by itself where a unit is planned without people, and not again at every change', () => {
    const { house, number } = aUnitAlone();
    expect(questionsOf(house, number)).toMatchObject([{ state: 'asked' }]);
    expect(toldOf(house, number)).toContain(`unitAsked ${ME}`);
    done(act(house, number, 'logContact', { note: 'Menelepon.' }));
    done(act(house, number, 'reassign', { roomId: aTeam(house, 'Ruang lain').roomId }));
    expect(questionsOf(house, number)).toHaveLength(1);
  });
});

describe('the unit’s answer', () => {
  it('names people, who then suggest themselves to the secretariat', () => {
    const { house, number, budi, doer } = aQuestion();
    done(unitSays(house, doer, number, { narasumberIds: [budi], reason: 'Menguasai DAU.' }));
    expect(questionsOf(house, number)).toMatchObject([
      { state: 'named', narasumberIds: [budi], answer: 'Menguasai DAU.' },
    ]);
    expect(toldOf(house, number)).toContain('unitAnswered sekretariat@sambang.test');
    expect(read(house, number).plan).toBeNull();
  });

  it('sent twice counts once; two coordinators at once: the second learns who was first', () => {
    const { house, number, budi, sri, doer } = aQuestion();
    const seen = { state: 'asked', answeredAt: null } as const;
    const first = { narasumberIds: [budi], seen };
    done(unitSays(house, doer, number, first));
    done(unitSays(house, doer, number, first));
    const second = aUnit(house, DTU, 'kedua@contoh.go.id').doer;
    const late = unitSays(house, second, number, { narasumberIds: [sri], seen });
    expect(refusalOf(late)).toMatchObject({ code: 'stale', decidedBy: ME });
    expect(toldOf(house, number).filter((told) => told.startsWith('unitAnswered'))).toHaveLength(1);
    expect(questionsOf(house, number)[0]?.narasumberIds).toEqual([budi]);
  });

  it('is that unit’s alone, of its own people, and says why where it declines', () => {
    const { house, number, doer } = aQuestion();
    const other = aUnit(house, DTK, 'dtk@contoh.go.id').doer;
    expect(refusalOf(unitSays(house, other, number)).code).toBe('not-found');
    const stranger = aMember(house, 'Tuti', DTK);
    const wrong = unitSays(house, doer, number, { narasumberIds: [stranger] });
    expect(refusalOf(wrong)).toMatchObject({ code: 'invalid' });
    expect(refusalOf(unitSays(house, doer, number))).toMatchObject({ code: 'invalid' });
    expect(refusalOf(unitSays(house, as('secretariat'), number)).code).toBe('forbidden');
    done(unitSays(house, doer, number, { answer: 'declined', reason: 'Semua dinas luar.' }));
    expect(toldOf(house, number)).toContain('unitDeclined sekretariat@sambang.test');
    expect(done(asksUnit(house, number, [DTU]))).toHaveLength(1);
  });
});

describe('naming once the hour stands', () => {
  it('puts the person in the plan at once, and everybody concerned is told', () => {
    const { house, number, budi, sri, doer } = aUnitAlone();
    done(unitSays(house, doer, number, { narasumberIds: [budi] }));
    expect(read(house, number).plan?.sessions[0]?.narasumberIds).toEqual([budi]);
    expect(read(house, number).decidedBy).toBe(ME);
    expect(toldOf(house, number)).toEqual(
      expect.arrayContaining([
        'reservationApproved budi@contoh.go.id',
        'reservationReassigned bpkad@contoh.go.id',
        'unitAnswered sekretariat@sambang.test',
      ]),
    );
    done(unitSays(house, doer, number, { narasumberIds: [sri] }));
    expect(questionsOf(house, number)).toMatchObject([{ state: 'substituted' }]);
    expect(read(house, number).plan?.sessions[0]?.narasumberIds).toEqual([sri]);
    expect(toldOf(house, number)).toContain('assignmentWithdrawn budi@contoh.go.id');
    const cannot = unitSays(house, doer, number, { answer: 'declined', reason: 'Dinas.' });
    expect(refusalOf(cannot)).toMatchObject({ code: 'invalid' });
  });

  it('refuses a person whom another consultation has, says which, and changes nothing', () => {
    const { house, number, budi, doer } = aUnitAlone();
    const other = anApproved(
      house,
      { narasumberIds: [budi] },
      {
        ...{ topics: ['DBH'], mode: 'videoConference' },
      },
    );
    const late = unitSays(house, doer, number, { narasumberIds: [budi] });
    expect(refusalOf(late)).toMatchObject({ code: 'conflict', conflicts: [{ number: other }] });
    expect(questionsOf(house, number)).toMatchObject([{ state: 'asked', narasumberIds: [] }]);
    expect(read(house, number).plan?.sessions[0]?.narasumberIds).toEqual([]);
  });

  it('lets a unit that was never asked substitute its own people', () => {
    const house = aHouse();
    const { doer } = aUnit(house);
    const [budi, sri] = [aMember(house, 'Budi'), aMember(house, 'Sri')];
    const number = anApproved(house, { narasumberIds: [budi] });
    const seen = { state: 'named', answeredAt: null } as const;
    done(unitSays(house, doer, number, { narasumberIds: [sri], seen }));
    expect(read(house, number).plan?.sessions[0]?.narasumberIds).toEqual([sri]);
    expect(questionsOf(house, number)).toMatchObject([{ state: 'substituted' }]);
  });
});

describe('a narasumber’s answer', () => {
  function says(
    house: TestHouse,
    number: string,
    narasumberId: string,
    over: { reason?: string | null; start?: Instant } = {},
  ) {
    const { reason = null, start = START } = over;
    const actor = anActor('narasumber', { id: 'n', name: 'Budi', narasumberId });
    const answer = reason === null ? ('accepted' as const) : ('handedBack' as const);
    const form = { narasumberId: null, start, answer, reason };
    return sayToAssignment(house, { actor, requestId: null }, number, form);
  }

  it('tells secretariat and unit where it is handed back, once', () => {
    const house = aHouse();
    aUnit(house);
    const budi = aMember(house, 'Budi');
    const number = anApproved(house, { narasumberIds: [budi] });
    done(says(house, number, budi));
    expect(done(says(house, number, budi))).toBeNull();
    done(says(house, number, budi, { reason: 'Sakit.' }));
    done(says(house, number, budi, { reason: 'Sakit.' }));
    const told = toldOf(house, number).filter((one) => one.startsWith('assignmentHandedBack'));
    expect(told.sort()).toEqual([
      'assignmentHandedBack sekretariat@sambang.test',
      `assignmentHandedBack ${ME}`,
    ]);
    expect(recordOf(house, number).slice(-2)).toEqual([
      'reservation.assignmentAccepted',
      'reservation.assignmentHandedBack',
    ]);
    // They stand in the plan until somebody steps in.
    expect(read(house, number).plan?.sessions[0]?.narasumberIds).toEqual([budi]);
  });

  it('is asked anew at another hour, and nobody speaks for somebody else', () => {
    const house = aHouse();
    const [budi, sri] = [aMember(house, 'Budi'), aMember(house, 'Sri')];
    const number = anApproved(house, { narasumberIds: [budi] });
    expect(refusalOf(says(house, number, sri)).code).toBe('forbidden');
    done(says(house, number, budi));
    done(act(house, number, 'reschedule', { start: '2026-12-08T02:00:00Z', reason: 'Rapat.' }));
    expect(refusalOf(says(house, number, budi)).code).toBe('stale');
    const again = says(house, number, budi, { start: '2026-12-08T02:00:00Z' as Instant });
    expect(done(again)).not.toBeNull();
  });
});
