import { writeFileSync } from 'node:fs';
import { openDatabase } from '#db/client.server.ts';
import { zClosure } from '#app/forms/resources.ts';
import { zReservation } from '#app/forms/reservation.ts';
import { VERB_FORMS, type VerbForm } from '#app/forms/verbs.ts';
import { annulCheckIn } from '#app/commands/annul-check-in.server.ts';
import { checkIn } from '#app/commands/check-in.server.ts';
import { close } from '#app/commands/closure.server.ts';
import { inTransaction } from '#app/commands/decide.server.ts';
import { answerException, takeBackException } from '#app/commands/exceptions.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { openHouse } from '#app/commands/open-house.server.ts';
import { note } from '#app/commands/resources.server.ts';
import { type PlainVerb, runVerb } from '#app/commands/run-verb.server.ts';
import { submit } from '#app/commands/submit.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { ok, type Result } from '#app/domain/result.ts';
import { as } from './deeds.ts';
import { type Answer, type Deed, type Order, type Outcome, settingsOf } from './rivals.ts';

const houses = new Map<string, House>();
let prepared: Omit<Extract<Order, { kind: 'prepare' }>, 'kind'> | null = null;

process.on('message', (order: Order) => {
  process.send?.(answerTo(order));
});
process.on('disconnect', () => process.exit(0));

function answerTo(order: Order): Answer {
  try {
    return { outcomes: follow(order) };
  } catch (error) {
    return { thrown: error instanceof Error ? `${error.stack}` : String(error) };
  }
}

function follow(order: Order): Outcome[] {
  switch (order.kind) {
    case 'prepare':
      prepared = order;
      if (order.deeds.some((deed) => deed.do !== 'open')) theHouse();
      return [];
    case 'go':
      // Waiting awake: all processes go on within the same millisecond.
      while (Date.now() < order.at);
      return asPrepared().deeds.map(perform);
    case 'leave':
      for (const house of houses.values()) house.db.$client.close();
      houses.clear();
      return [];
  }
}

function asPrepared() {
  if (prepared === null) throw new Error('Nothing is prepared');
  return prepared;
}

function now(): Instant {
  return asPrepared().now;
}

function theHouse(): House {
  const { dataDir } = asPrepared();
  const house = houses.get(dataDir) ?? openHouse(settingsOf(dataDir), now);
  houses.set(dataDir, house);
  return house;
}

function perform(deed: Deed): Outcome {
  switch (deed.do) {
    case 'submit': {
      const { doer, letter, repeat } = deed;
      const submission = { form: zReservation.parse(deed.form), letter };
      const made = submit(theHouse(), doer, { ...submission, ...(repeat && { repeat }) });
      return told(made, (value) => ({
        kind: value.kind,
        number: value.kind === 'made' ? value.decision.next.number : value.number,
      }));
    }
    case 'annulCheckIn':
      return told(annulCheckIn(theHouse(), deed.doer, deed.number, deed.body), ({ next }) => ({
        ...{ number: next.number, status: next.status, revision: next.revision },
      }));
    case 'checkIn':
      return checkIn(theHouse(), deed.doer, deed.number, VERB_FORMS.checkIn.parse(deed.body));
    case 'answerException': {
      const { doer, id, verdict } = deed;
      return answerException(theHouse(), doer, id, { verdict, reason: 'Diputus bersama.' });
    }
    case 'takeBackException':
      return takeBackException(theHouse(), deed.doer, deed.number, deed.id);
    case 'makeClosure':
      return close(theHouse(), deed.doer, zClosure.parse(deed.body));
    case 'keepLock':
      return keepLock(deed);
    case 'open':
      return ok(lookInto(deed));
    default: {
      const form = VERB_FORMS[deed.do].parse(deed.body) as VerbForm<PlainVerb>;
      const decided = runVerb(theHouse(), deed.doer, deed.number, deed.do, form);
      return told(decided, ({ next: { number, status, revision } }) => ({
        ...{ number, status, revision },
      }));
    }
  }
}

function told<T, E>(result: Result<T, E>, tell: (value: T) => unknown): Result<unknown, E> {
  return result.ok ? ok(tell(result.value)) : result;
}

function keepLock({ ms, marker }: { readonly ms: number; readonly marker: string }): Outcome {
  return inTransaction(theHouse(), as('admin'), (tx, context) => {
    writeFileSync(marker, '');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
    note(tx, context, 'lock.kept', 'lock', {});
    return ok(null);
  });
}

function lookInto({ dataDir: dir, databaseAlone }: Extract<Deed, { do: 'open' }>): unknown {
  const db = databaseAlone ? openDatabase(dir) : openHouse(settingsOf(dir), now).db;
  const count = (table: string): unknown =>
    db.$client.prepare(`select count(*) from ${table}`).pluck().get();
  const found = {
    version: db.$client.pragma('user_version', { simple: true }),
    regions: count('regions'),
    topics: count('topics'),
    policies: count('policy_versions'),
    stamps: count('reference_stamp'),
  };
  db.$client.close();
  return found;
}
