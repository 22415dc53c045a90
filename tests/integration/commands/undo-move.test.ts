import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { outbox } from '#db/schema/index.ts';
import { close, lift } from '#app/commands/closure.server.ts';
import { undoMove } from '#app/commands/undo-move.server.ts';
import { runVerb } from '#app/commands/run-verb.server.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import { UNDO_MINUTES } from '#app/domain/decisions/undo-move.ts';
import { zClosure } from '#app/forms/resources.ts';
import { VERB_FORMS } from '#app/forms/verbs.ts';
import { drainOutbox } from '#app/jobs/outbox.server.ts';
import { verify } from '#app/jobs/verify.server.ts';
import { disruptionsBy } from '#app/queries/disruptions.server.ts';
import {
  act,
  anApproved,
  as,
  aTeam,
  aVerified,
  done,
  read,
  refusalOf,
} from '#tests/support/deeds.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aTransport } from '#tests/support/outbox.ts';

const MONDAY = '2026-12-07T02:00:00Z';
const TUESDAY = '2026-12-08T02:00:00Z';
const onTheBoard = { ...as('secretariat'), mailWaits: UNDO_MINUTES };

function aMoved(house: TestHouse) {
  const team = aTeam(house);
  const number = anApproved(house, team);
  const before = read(house, number);
  move(house, number, 'reschedule', { start: TUESDAY, reason: 'Narasumber bertugas.' });
  return { number, team, before };
}

function move(
  house: TestHouse,
  number: string,
  verb: 'reschedule' | 'reassign',
  body: Record<string, unknown>,
) {
  const form = VERB_FORMS[verb].parse({ revision: read(house, number).revision, ...body });
  return done(runVerb(house, onTheBoard, number, verb, form));
}

const undo = (house: TestHouse, number: string, revision: number) =>
  undoMove(house, as('secretariat'), number, { revision });

const states = (house: TestHouse, number: string) =>
  house.db
    .select({ kind: outbox.kind, state: outbox.state })
    .from(outbox)
    .where(eq(outbox.reservationId, read(house, number).id))
    .all()
    .filter(({ kind }) => kind === 'reservationRescheduled');

async function send(house: TestHouse) {
  const transport = aTransport();
  const options = { from: 'a@contoh.go.id', holder: 'uji', random: () => 0 };
  await drainOutbox(house, transport, options);
  return transport.sent;
}

describe('taking a move back', () => {
  it('restores the old plan and its places, and recalls the mail', async () => {
    const house = aHouse();
    const { number, before } = aMoved(house);
    const { revision, calendarSequence } = read(house, number);
    const taken = done(undo(house, number, revision)).next;
    const { plan, status, mode } = before;
    expect(read(house, number)).toMatchObject({ plan, status, mode, revision: revision + 1 });
    expect(taken.calendarSequence).toBeGreaterThan(calendarSequence ?? 0);
    expect(new Set(states(house, number).map(({ state }) => state))).toEqual(new Set(['recalled']));
    // The old hour is taken again, the new one is free for others.
    const other = aVerified(house);
    const team = { narasumberIds: plan?.sessions[0]?.narasumberIds, roomId: null };
    const refused = refusalOf(act(house, other, 'approve', { start: MONDAY, ...team }));
    expect(refused).toMatchObject({ code: 'conflict', conflicts: [{ number }] });
    done(act(house, other, 'approve', { start: TUESDAY, ...team }));
    house.setNow(addMinutes(house.clock(), 10));
    await send(house);
    expect(new Set(states(house, number).map(({ state }) => state))).toEqual(new Set(['recalled']));
    const { problems } = verify({ db: house.db, dataDir: '/tidak-ada' });
    expect(problems.filter(({ kind }) => kind.startsWith('notice'))).toEqual([]);
  });

  it('brings a pending change back', () => {
    const house = aHouse();
    const team = aTeam(house);
    const number = anApproved(house, team);
    const wish = { reason: 'Rapat paripurna.', preferences: [{ start: TUESDAY }] };
    done(act(house, number, 'requestChange', wish, as('pemda')));
    const { pendingChange } = read(house, number);
    expect(pendingChange).not.toBeNull();
    move(house, number, 'reschedule', { start: TUESDAY });
    done(undo(house, number, read(house, number).revision));
    expect(read(house, number).pendingChange).toEqual(pendingChange);
  });

  it('takes a change of people back', () => {
    const house = aHouse();
    const number = anApproved(house, aTeam(house));
    const { plan } = read(house, number);
    const { narasumberIds } = aTeam(house, 'Narasumber Dua');
    move(house, number, 'reassign', { narasumberIds });
    done(undo(house, number, read(house, number).revision));
    expect(read(house, number).plan).toEqual(plan);
  });

  it('goes back to a place that is closed since, and asks for somebody again', () => {
    const house = aHouse();
    const { narasumberIds } = aTeam(house);
    const number = anApproved(house, { narasumberIds });
    const { plan } = read(house, number);
    const [narasumberId = ''] = narasumberIds;
    const day = { from: '2026-12-06T17:00:00Z', to: '2026-12-07T17:00:00Z', reason: 'Sakit.' };
    const { id } = done(close(house, as('secretariat'), zClosure.parse({ ...day, narasumberId })));
    const stands = () => disruptionsBy(house.db, { cause: 'closure', causeId: id });
    const { narasumberIds: others } = aTeam(house, 'Narasumber Dua');
    move(house, number, 'reassign', { narasumberIds: others });
    expect(stands()).toMatchObject([{ state: 'moved' }]);
    house.setNow(addMinutes(house.clock(), 0.5));
    done(undo(house, number, read(house, number).revision));
    expect(read(house, number).plan).toEqual(plan);
    expect(stands()).toMatchObject([{ state: 'open', closedAt: null, closedBy: null }]);
    move(house, number, 'reschedule', { start: TUESDAY });
    done(lift(house, as('secretariat'), id));
    done(undo(house, number, read(house, number).revision));
    expect(stands()).toMatchObject([{ state: 'lifted' }]);
  });

  it('comes too late once a mail has gone, and leaves everything as it is', async () => {
    const house = aHouse();
    const { number } = aMoved(house);
    await send(house);
    expect(states(house, number).every(({ state }) => state === 'waiting')).toBe(true);
    house.setNow(addMinutes(house.clock(), UNDO_MINUTES));
    await send(house);
    const standing = read(house, number);
    expect(refusalOf(undo(house, number, standing.revision))).toMatchObject({
      ...{ code: 'wrong-status', because: 'mailHasGone' },
    });
    expect(read(house, number)).toEqual(standing);
  });

  it('comes too late while a mail is being sent', () => {
    const house = aHouse();
    const { number } = aMoved(house);
    house.db
      .update(outbox)
      .set({ leasedUntil: addMinutes(house.clock(), 1), attempts: 1 })
      .where(eq(outbox.kind, 'reservationRescheduled'))
      .run();
    const { revision } = read(house, number);
    expect(refusalOf(undo(house, number, revision))).toMatchObject({ because: 'mailHasGone' });
  });

  it('says who has the old place meanwhile, and recalls nothing', () => {
    const house = aHouse();
    const { number, team } = aMoved(house);
    const other = anApproved(house, team);
    const { revision } = read(house, number);
    const refused = refusalOf(undo(house, number, revision));
    expect(refused).toMatchObject({ code: 'conflict', conflicts: [{ number: other }, {}] });
    expect(states(house, number).every(({ state }) => state === 'waiting')).toBe(true);
    expect(read(house, number).plan?.sessions[0]?.start).toBe(TUESDAY);
  });

  it('is done once', () => {
    const house = aHouse();
    const { number } = aMoved(house);
    const { revision } = read(house, number);
    done(undo(house, number, revision));
    expect(refusalOf(undo(house, number, revision)).code).toBe('stale');
    expect(refusalOf(undo(house, number, revision + 1))).toMatchObject({
      because: 'nothingToUndo',
    });
  });

  it('is told who was first where somebody has decided since', () => {
    const house = aHouse();
    const { number } = aMoved(house);
    const { revision } = read(house, number);
    const colleague = as('agent');
    done(act(house, number, 'logContact', { note: 'Ditelepon.' }, colleague));
    expect(refusalOf(undo(house, number, revision))).toMatchObject({
      ...{ code: 'stale', decidedBy: colleague.actor.name },
    });
  });

  it('is the secretariat’s alone', () => {
    const house = aHouse();
    const { number } = aMoved(house);
    const { revision } = read(house, number);
    for (const role of ['agent', 'supervisor', 'pemda', 'auditor'] as const) {
      expect(refusalOf(undoMove(house, as(role), number, { revision })).code).toBe('forbidden');
    }
  });

  it('knows no move of another kind', () => {
    const house = aHouse();
    const number = anApproved(house, aTeam(house));
    const { revision } = read(house, number);
    expect(refusalOf(undo(house, number, revision))).toMatchObject({ because: 'nothingToUndo' });
  });
});
